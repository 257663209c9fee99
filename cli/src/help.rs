//! The help pages in Vietnamese throughout: what clap says in English by itself is said here instead.

use clap::{Command, CommandFactory as _, builder::StyledStr};

use crate::args::Arguments;

/// The command line, with its help pages.
pub(crate) fn command() -> Command {
    let mut command = Arguments::command();
    command.build();
    vietnamese(command)
}

fn vietnamese(mut command: Command) -> Command {
    let usage = command.render_usage().to_string();
    let usage = usage.trim_start_matches("Usage:").trim();
    let usage = usage
        .replace("[OPTIONS]", "[TÙY_CHỌN]")
        .replace("<COMMAND>", "<LỆNH>")
        .replace("[COMMAND]", "[LỆNH]");
    let commands = command.get_subcommands().next().is_some();
    let positionals = command.get_positionals().next().is_some();
    let mut template = "{about-with-newline}\nCách dùng: {usage}\n".to_owned();
    if commands {
        template.push_str("\nLệnh:\n{subcommands}\n");
    }
    if positionals {
        template.push_str("\nĐối số:\n{positionals}\n");
    }
    template.push_str("\nTùy chọn:\n{options}{after-help}");
    for subcommand in command.get_subcommands_mut() {
        let plain = std::mem::replace(subcommand, Command::new(""));
        *subcommand = vietnamese(plain);
    }
    let command = command.override_usage(usage).help_template(template);
    command.mut_args(|argument| {
        let said = argument.get_help().map(StyledStr::to_string).unwrap_or_default();
        let said = match argument.get_id().as_str() {
            "help" => "In trang hướng dẫn này".to_owned(),
            "version" => "In số phiên bản".to_owned(),
            _ => said,
        };
        let default: Vec<_> =
            argument.get_default_values().iter().map(|value| value.to_string_lossy()).collect();
        let choices: Vec<String> = match argument.get_action().takes_values() {
            true => argument.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect(),
            false => Vec::new(),
        };
        let mut help = said;
        if !choices.is_empty() {
            help += &format!(" [một trong: {}]", choices.join(", "));
        }
        if !default.is_empty() && argument.get_action().takes_values() {
            help += &format!(" [mặc định: {}]", default.join(", "));
        }
        argument.help(help.trim_start().to_owned()).hide_possible_values(true).hide_default_value(true)
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn no_page_says_anything_in_english_by_itself() {
        let mut command = super::command();
        let mut pages = vec![command.render_help().to_string(), command.render_long_help().to_string()];
        for subcommand in command.get_subcommands_mut() {
            pages.extend([subcommand.render_help().to_string(), subcommand.render_long_help().to_string()]);
        }
        for page in pages {
            for english in [
                "Usage",
                "Options:",
                "Arguments:",
                "Commands:",
                "Print ",
                "default:",
                "possible values",
                "[OPTIONS]",
                "COMMAND",
            ] {
                assert!(!page.contains(english), "{english} in {page}");
            }
            assert!(page.contains("Cách dùng: khuonsao"), "{page}");
        }
    }
}
