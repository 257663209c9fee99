//! `-o` writes a file whole or not at all.
#![cfg(unix)]

use std::{
    fs,
    os::unix::fs::{FileTypeExt as _, symlink},
    path::Path,
    process::{Command, Output},
    time::{Duration, Instant},
};

const PROGRAM: &str = env!("CARGO_BIN_EXE_khuonsao");
const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
const OLD: &str = "what was there before";

fn check(target: &Path) -> Command {
    let mut command = Command::new(PROGRAM);
    command
        .current_dir(ROOT)
        .args(["check", "corpora/chi-bo", "--format", "html", "--quiet", "-o"])
        .arg(target);
    command
}

fn ended(command: &mut Command) -> Output {
    command.output().expect("the program is there")
}

/// Names in a folder other than the target.
fn beside(target: &Path) -> Vec<String> {
    let folder = target.parent().expect("targets lie in a folder");
    let names = fs::read_dir(folder).expect("the folder is there");
    let names = names.map(|entry| entry.expect("entries can be read"));
    names
        .filter(|entry| entry.path() != target)
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect()
}

#[test]
fn killed_at_any_moment_it_leaves_the_old_file_or_the_new_one() {
    let folder = tempfile::tempdir().expect("there is room");
    let target = folder.path().join("bao-cao.html");
    let began = Instant::now();
    assert!(ended(&mut check(&target)).status.success());
    let step = began.elapsed() / 8;
    let new = fs::read_to_string(&target).expect("it was written");
    let mut seen = [0, 0];
    let mut wait = Duration::ZERO;
    for at in 1..=24 {
        fs::write(&target, OLD).expect("there is room");
        let mut running = check(&target).spawn().expect("the program is there");
        std::thread::sleep(wait);
        running.kill().expect("it can be killed, or has ended");
        running.wait().expect("it has ended");
        let left = fs::read_to_string(&target).expect("the target is always there");
        assert!(left == OLD || left == new, "{} bytes are neither", left.len());
        let done = left == new;
        seen[usize::from(done)] += 1;
        // Later after a kill, earlier after an end: the kills gather around the writing, however
        // fast the machine is just now.
        let step = step * 8 / at.max(8);
        wait = if done { wait.saturating_sub(step) } else { wait + step };
    }
    assert!(seen[0] > 0, "it was never killed before it was done: {seen:?}");
}

#[test]
fn without_room_it_says_so_and_leaves_everything_as_it_was() {
    let folder = tempfile::tempdir().expect("there is room");
    let target = folder.path().join("bao-cao.html");
    fs::write(&target, OLD).expect("there is room");
    // A file may grow to 8 blocks; the signal that would end the program is left out, as on a full disk.
    let mut shell = Command::new("bash");
    let run = "trap '' XFSZ; ulimit -f 8; exec \"$@\"";
    let words = check(&target);
    shell.current_dir(ROOT).args(["-c", run, "bash", PROGRAM]).args(words.get_args());
    let output = ended(&mut shell);
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("bao-cao.html"), "{said}");
    assert_eq!(fs::read_to_string(&target).expect("it is there"), OLD);
    assert_eq!(beside(&target), Vec::<String>::new());
}

#[test]
fn a_full_device_and_a_folder_are_told_and_a_device_stays_one() {
    let output = ended(&mut check(Path::new("/dev/full")));
    assert_eq!(output.status.code(), Some(2));
    assert!(ended(&mut check(Path::new("/dev/null"))).status.success());
    let device = fs::metadata("/dev/null").expect("it is there").file_type();
    assert!(device.is_char_device(), "it was replaced by a file");
    let folder = tempfile::tempdir().expect("there is room");
    let output = ended(&mut check(folder.path()));
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("thư mục"));
}

#[test]
fn a_link_stays_a_link() {
    let folder = tempfile::tempdir().expect("there is room");
    let (target, link) = (folder.path().join("that.html"), folder.path().join("link.html"));
    fs::write(&target, OLD).expect("there is room");
    symlink(&target, &link).expect("links can be made");
    assert!(ended(&mut check(&link)).status.success());
    assert!(fs::symlink_metadata(&link).expect("it is there").file_type().is_symlink());
    assert!(fs::read_to_string(&target).expect("it is there").ends_with("</html>\n"));
}
