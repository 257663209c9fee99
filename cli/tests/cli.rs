//! Commands as text: what is typed, what is printed, how it ends.

/// Cases, run from the root of the repository as a reader of the README would.
fn cases(pattern: &str) {
    std::env::set_current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).expect("the repository has a root");
    trycmd::TestCases::new().case(pattern).env("COLUMNS", "100");
}

#[test]
fn commands_print_what_the_cases_say() {
    cases("tests/cli/*.toml");
}

#[test]
fn the_readme_is_true() {
    cases("README.md");
}
