//! The room table of ARCHITECTURE.md against the sources.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

type Uses = BTreeMap<String, BTreeSet<String>>;

/// Rooms that any other may use.
const OPEN: [&str; 3] = ["config", "error", "span"];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Room and the rooms it uses, from the table.
fn table() -> Uses {
    let page = fs::read_to_string(root().join("ARCHITECTURE.md")).expect("ARCHITECTURE.md is there");
    let names = |cell: &str| cell.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>();
    page.lines()
        .filter(|line| line.starts_with("| `"))
        .map(|line| {
            let cells: Vec<&str> = line.trim_matches('|').split('|').collect();
            let room = names(cells[0]).remove(0);
            (room, names(cells.last().expect("a row has cells")).into_iter().collect())
        })
        .collect()
}

/// Room and the rooms it uses, from what its sources name after `crate::`.
fn sources() -> Uses {
    let rooms = rooms();
    let mut uses: Uses = rooms.iter().map(|room| (room.clone(), BTreeSet::new())).collect();
    for room in &rooms {
        for file in files(room) {
            let source = fs::read_to_string(&file).expect("sources are readable");
            let code: String = source
                .lines()
                .take_while(|line| !line.starts_with("#[cfg(test)]"))
                .map(|line| line.split("//").next().unwrap_or_default())
                .collect::<Vec<_>>()
                .join(" ");
            for path in code.split("crate::").skip(1) {
                for name in first_segments(path) {
                    let owner = if rooms.contains(&name) { name } else { owner(&name) };
                    if owner != *room && !OPEN.contains(&owner.as_str()) {
                        uses.get_mut(room).expect("rooms are keys").insert(owner);
                    }
                }
            }
        }
    }
    uses
}

/// What follows `crate::`: one name, or the names at the top level of a braced list.
fn first_segments(path: &str) -> Vec<String> {
    let name = |text: &str| -> String {
        text.trim_start().chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect()
    };
    let Some(list) = path.trim_start().strip_prefix('{') else { return vec![name(path)] };
    let mut names = Vec::new();
    let (mut depth, mut start) = (0, 0);
    for (at, mark) in list.char_indices() {
        match mark {
            '{' => depth += 1,
            ',' | '}' if depth == 0 => {
                names.push(name(&list[start..at]));
                start = at + 1;
                if mark == '}' {
                    break;
                }
            }
            '}' => depth -= 1,
            _ => {}
        }
    }
    names.retain(|name| !name.is_empty());
    names
}

/// The room of a name that `lib.rs` re-exports.
fn owner(name: &str) -> String {
    let library = fs::read_to_string(root().join("src/lib.rs")).expect("lib.rs is there");
    let exports: String = library.lines().skip_while(|line| !line.starts_with("pub use crate")).collect();
    for part in exports.split("::").skip(1).collect::<Vec<_>>().windows(2) {
        let room = part[0].rsplit([',', '{', ' ']).next().unwrap_or_default();
        let listed = part[1].split([',', '{', '}', ' ', ';']).any(|export| export == name);
        if listed && !room.is_empty() {
            return room.to_owned();
        }
    }
    panic!("crate::{name} is neither a room nor re-exported by lib.rs");
}

fn rooms() -> BTreeSet<String> {
    fs::read_dir(root().join("src"))
        .expect("src is there")
        .map(|entry| entry.expect("src is readable").path())
        .map(|path| path.file_stem().expect("files have names").to_string_lossy().into_owned())
        .filter(|name| name != "lib")
        .collect()
}

fn files(room: &str) -> Vec<PathBuf> {
    fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.expect("src is readable").path();
            if path.is_dir() {
                walk(&path, files);
            } else {
                files.push(path);
            }
        }
    }
    let mut files = Vec::new();
    walk(&root().join("src").join(room), &mut files);
    let file = root().join("src").join(format!("{room}.rs"));
    files.extend(file.exists().then_some(file));
    files
}

#[test]
fn rooms_use_what_the_table_says() {
    assert_eq!(sources(), table());
}

#[test]
fn threads_live_in_one_room() {
    for room in rooms() {
        for file in files(&room) {
            let source = fs::read_to_string(&file).expect("sources are readable");
            let threads = source.contains("rayon::") || source.contains("std::thread");
            assert!(!threads || room == "corpus", "{} starts threads", file.display());
        }
    }
}

#[test]
fn the_library_touches_nothing_outside() {
    for room in rooms() {
        for file in files(&room) {
            let source = fs::read_to_string(&file).expect("sources are readable");
            for outside in
                ["std::fs", "std::env", "std::net", "std::io", "std::process", "std::time", "println!"]
            {
                assert!(!source.contains(outside), "{} uses {outside}", file.display());
            }
        }
    }
}
