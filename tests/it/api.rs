//! The public interface of the library against the committed list, so that a change to it is seen.

use std::{
    collections::BTreeSet,
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

use syn::{Attribute, ImplItem, Item, TraitItem, Visibility, spanned::Spanned};

const LIST: &str = "tests/it/api.txt";

/// `unreachable_pub` is a warning and CI denies warnings, so whatever is `pub` can be reached; where it is declared
/// tells its module.
#[test]
fn the_public_interface_is_the_listed_one() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut list = String::from(
        "# Public items by file, made by tests/it/api.rs: UPDATE=1 cargo test --test it api\n\
         # What goes or changes here breaks those who use it; say so in CHANGELOG.md.\n",
    );
    for file in sources(&root.join("src")) {
        let source = fs::read_to_string(&file).expect("sources are readable");
        let parsed = syn::parse_file(&source).expect("sources are Rust");
        let mut items = BTreeSet::new();
        parsed.items.iter().for_each(|item| public(item, &source, &mut items));
        if !items.is_empty() {
            let name =
                file.strip_prefix(root).expect("it lies below").display().to_string().replace('\\', "/");
            writeln!(list, "\n{name}").expect("a string takes all");
            items.iter().for_each(|item| writeln!(list, "    {item}").expect("a string takes all"));
        }
    }
    check_listed(LIST, &list, "api");
}

/// Compares a list that was made anew with the committed one, or writes it where `UPDATE` is set; `test` is what lists
/// it anew.
pub(crate) fn check_listed(file: &str, list: &str, test: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&file, list).expect("the list can be written");
    }
    let listed = fs::read_to_string(&file).unwrap_or_default();
    let (old, new): (BTreeSet<&str>, BTreeSet<&str>) = (listed.lines().collect(), list.lines().collect());
    let gone: Vec<_> = old.difference(&new).collect();
    let come: Vec<_> = new.difference(&old).collect();
    assert!(
        listed == list,
        "gone: {gone:#?}\ncome: {come:#?}\nUPDATE=1 cargo test --test it {test} lists it anew"
    );
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("the folder can be read").path();
        if path.is_dir() {
            files.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// What a type derives: `: Clone, Debug`.
fn derived(attributes: &[Attribute]) -> String {
    let mut traits: Vec<String> = Vec::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("derive")) {
        let read = attribute.parse_nested_meta(|meta| {
            traits.extend(meta.path.segments.last().map(|segment| segment.ident.to_string()));
            Ok(())
        });
        read.expect("a list of traits");
    }
    if traits.is_empty() { String::new() } else { format!(": {}", traits.join(", ")) }
}

/// The public items an item makes, each as it is written, on one line, without documentation and bodies.
fn public(item: &Item, source: &str, items: &mut BTreeSet<String>) {
    let words = |from: usize, to: usize| source[from..to].split_whitespace().collect::<Vec<_>>().join(" ");
    let text = |node: &dyn Spanned| words(node.span().byte_range().start, node.span().byte_range().end);
    let between = |first: &dyn Spanned, last: &dyn Spanned| {
        words(first.span().byte_range().start, last.span().byte_range().end)
    };
    match item {
        Item::Fn(it) if is_public(&it.vis) => {
            items.insert(between(&it.vis, &it.sig));
        }
        Item::Const(it) if is_public(&it.vis) => {
            items.insert(between(&it.vis, &it.ty));
        }
        Item::Static(it) if is_public(&it.vis) => {
            items.insert(between(&it.vis, &it.ty));
        }
        Item::Type(it) if is_public(&it.vis) => {
            items.insert(between(&it.vis, it));
        }
        Item::Use(it) if is_public(&it.vis) => {
            items.insert(between(&it.vis, it));
        }
        Item::Mod(it) if is_public(&it.vis) => {
            items.insert(format!("pub mod {}", it.ident));
        }
        Item::Struct(it) if is_public(&it.vis) => {
            let name = &it.ident;
            items.insert(format!("{}{}{}", between(&it.vis, name), text(&it.generics), derived(&it.attrs)));
            for (place, field) in it.fields.iter().enumerate().filter(|(_, field)| is_public(&field.vis)) {
                let field_name = field.ident.as_ref().map_or(place.to_string(), ToString::to_string);
                items.insert(format!("pub {name}.{field_name}: {}", text(&field.ty)));
            }
        }
        Item::Enum(it) if is_public(&it.vis) => {
            let open = it.attrs.iter().any(|attribute| attribute.path().is_ident("non_exhaustive"));
            let open = if open { ", open" } else { "" };
            items.insert(format!("pub enum {}{open}{}", it.ident, derived(&it.attrs)));
            for variant in &it.variants {
                let fields = if variant.fields.is_empty() { String::new() } else { text(&variant.fields) };
                items.insert(format!("pub {}::{}{fields}", it.ident, variant.ident));
            }
        }
        Item::Trait(it) if is_public(&it.vis) => {
            items.insert(format!("pub trait {}", it.ident));
            for item in &it.items {
                if let TraitItem::Fn(function) = item {
                    items.insert(format!("pub {}::{}", it.ident, text(&function.sig)));
                }
            }
        }
        Item::Impl(it) => {
            let ty = text(&it.self_ty);
            if let Some((_, of, _)) = &it.trait_ {
                items.insert(format!("impl {} for {ty}", text(of)));
            }
            for item in &it.items {
                match item {
                    ImplItem::Fn(function) if is_public(&function.vis) => {
                        items.insert(format!("pub {ty}::{}", text(&function.sig)));
                    }
                    ImplItem::Const(constant) if is_public(&constant.vis) => {
                        items.insert(format!("pub {ty}::{}: {}", constant.ident, text(&constant.ty)));
                    }
                    _ => {}
                }
            }
        }
        _ => {}
    }
}
