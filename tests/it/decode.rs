//! Bytes to text: old encodings, what they are taken for, and what must be left alone.

use std::collections::HashMap;

use khuonsao::text::{Encoding, decode, decode_str, tokenize};
use proptest::prelude::*;

#[track_caller]
fn check(raw: &str, expected: &str, encoding: Encoding) {
    let decoded = decode_str(raw);
    assert_eq!((&*decoded.text, decoded.encoding), (expected, encoding));
}

const SENTENCE: &str = "Tôi cam kết nộp báo cáo trước ngày 25 hằng tháng, không để sót việc của Đảng ủy.";

#[test]
fn unicode_is_read_with_and_without_a_mark() {
    let wide = |order: fn(u16) -> [u8; 2]| SENTENCE.encode_utf16().flat_map(order).collect::<Vec<u8>>();
    for (bytes, encoding) in [
        (SENTENCE.as_bytes().to_vec(), Encoding::Utf8),
        ([b"\xEF\xBB\xBF", SENTENCE.as_bytes()].concat(), Encoding::Utf8),
        (wide(u16::to_le_bytes), Encoding::Utf16Le),
        (wide(u16::to_be_bytes), Encoding::Utf16Be),
        ([b"\xFF\xFE".to_vec(), wide(u16::to_le_bytes)].concat(), Encoding::Utf16Le),
        ([b"\xFE\xFF".to_vec(), wide(u16::to_be_bytes)].concat(), Encoding::Utf16Be),
    ] {
        let decoded = decode(&bytes);
        assert_eq!((&*decoded.text, decoded.encoding), (SENTENCE, encoding));
    }
}

#[test]
fn lines_with_broken_bytes_are_read_with_less_confidence() {
    let broken = [SENTENCE.as_bytes(), b" h\xC3"].concat();
    for (whole, most) in [(0, 0.0), (1, 0.5), (3, 0.75)] {
        let lines = [&[SENTENCE.as_bytes(), b"\n"].concat().repeat(whole), &broken[..]].concat();
        let decoded = decode(&lines);
        assert_eq!(decoded.encoding, Encoding::Utf8);
        assert!((0.9 * most..=most).contains(&decoded.confidence), "{whole}: {}", decoded.confidence);
        assert!(decoded.text.ends_with("Đảng ủy. h\u{FFFD}"));
    }
}

#[test]
fn utf8_taken_for_another_code_page_is_mended() {
    let western = |text: &str| -> String { text.bytes().map(western).collect() };
    let once = western(SENTENCE);
    check(&once, SENTENCE, Encoding::Utf8AsWestern);
    check(&western(&once), SENTENCE, Encoding::Utf8AsWestern);
    check(&western(&western(&once)), SENTENCE, Encoding::Utf8AsWestern);
    check(&once.replace('\u{A0}', " "), SENTENCE, Encoding::Utf8AsWestern);
    let latin: String = SENTENCE.bytes().map(char::from).collect();
    check(&latin, SENTENCE, Encoding::Utf8AsWestern);
}

#[test]
fn entities_are_characters() {
    check("Ti&#7871;ng Vi&#x1EC7;t, qu&ecirc;", "Tiếng Việt, quê", Encoding::Utf8);
    check("A &amp; B", "A &amp; B", Encoding::Utf8);
}

#[test]
fn escapes_are_letters_where_they_read_as_vietnamese() {
    check(r"Ti\u1ebfng Vi\u1EC7t, \u0111\u1ea3ng", "Tiếng Việt, đảng", Encoding::Utf8);
    check("Ti%E1%BA%BFng%20Vi%E1%BB%87t", "Tiếng Việt", Encoding::Utf8);
    check("Ti%u1EBFng Vi%u1EC7t", "Tiếng Việt", Encoding::Utf8);
    check("Tiê%CC%81ng Viê%CC%A3t", "Tiê\u{301}ng Viê\u{323}t", Encoding::Utf8);
    for text in [
        "đạt 100%E1",
        "đạt 100% chỉ tiêu, 98,5%/năm, giảm 5%20 hộ",
        r"C:\users\update\u1",
        r"D:\u1ec7\uploads",
        "%E1%BB%87",
        "%E1%BB%+7",
        r"\u4e2d\u6587",
        r"\\u1ec7",
        "xem https://vi.example/Vi%E1%BB%87t_Nam",
        r"\u",
        "%",
        "%E1%BB",
        "%đ",
    ] {
        check(text, text, Encoding::Utf8);
    }
}

/// A full stop and a question mark are marks of VIQR inside a sentence, and none where one ends.
#[test]
fn punctuation_ends_a_sentence_in_viqr() {
    for (raw, read) in [
        ("ho.c", "học"),
        ("to. mai", "tọ mai"),
        ("to. Mai", "to. Mai"),
        ("to.", "to."),
        ("to., mai", "tọ, mai"),
        ("to.\nMai", "to.\nMai"),
        ("to? Mai", "tỏ Mai"),
        ("to?\nMai", "to?\nMai"),
        ("to?", "to?"),
        ("to' Mai", "tó Mai"),
        ("to.? Mai", "tọ? Mai"),
        ("tu+ tu+o+?ng vu+~ng va`ng", "tư tưởng vững vàng"),
        ("2 + 3", "2 + 3"),
    ] {
        assert_eq!(Encoding::Viqr.read(raw), read, "{raw}");
    }
}

#[test]
fn capitals_come_from_the_font() {
    check(
        "CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM\nB¶n th©n cam kÕt tu d\u{AD}ìng, Hµ Néi",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nBản thân cam kết tu dưỡng, Hà Nội",
        Encoding::Tcvn3,
    );
}

#[test]
fn mixed_documents_are_read_by_paragraph() {
    let raw = "Tôi cam kết thực hiện đúng lời hứa trước chi bộ.\n\
        B¶n th©n cam kÕt tu d\u{AD}ìng, rÌn luyÖn ®¹o ®øc.\nThực hiện nghiêm túc các quy định về nêu gương.";
    let decoded = decode_str(raw);
    assert!(decoded.text.contains("\nBản thân cam kết tu dưỡng, rèn luyện đạo đức.\n"), "{}", decoded.text);
    assert!(decoded.text.starts_with("Tôi cam kết") && decoded.text.ends_with("nêu gương."));
    let other: Vec<&str> = decoded.paragraphs.iter().map(|part| part.span.of(&decoded.text)).collect();
    assert_eq!(other.len(), 1);
}

/// Letters of an encoding as it was written, from `corpora/encodings`.
struct Encoder(HashMap<char, Vec<u8>>);

impl Encoder {
    fn of(name: &str) -> Encoder {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/corpora/encodings/letters.tsv");
        let table = std::fs::read_to_string(path).expect("the table is there");
        let mut letters: HashMap<char, Vec<u8>> = HashMap::new();
        for row in
            table.lines().skip(1).map(|row| row.split('\t').collect::<Vec<_>>()).filter(|row| row[0] == name)
        {
            let byte = |byte: &str| u8::from_str_radix(byte, 16).expect("bytes are hexadecimal");
            let bytes: Vec<u8> = row[1].split(' ').map(byte).collect();
            letters.entry(row[2].chars().next().expect("a letter")).or_insert(bytes);
        }
        Encoder(letters)
    }

    /// The bytes of a text; letters without a code of their own take the one of the small letter.
    fn encode(&self, text: &str) -> Vec<u8> {
        let mut bytes = Vec::new();
        for letter in text.chars() {
            let small = letter.to_lowercase().next().unwrap_or(letter);
            match self.0.get(&letter).or_else(|| self.0.get(&small)) {
                Some(code) if !letter.is_ascii() => bytes.extend(code),
                _ => bytes.push(if letter.is_ascii() { letter as u8 } else { b'?' }),
            }
        }
        bytes
    }
}

fn western(byte: u8) -> char {
    encoding_of_western().get(&byte).copied().unwrap_or(char::from(byte))
}

fn encoding_of_western() -> &'static HashMap<u8, char> {
    static TABLE: std::sync::LazyLock<HashMap<u8, char>> = std::sync::LazyLock::new(|| {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/corpora/encodings/carriers.tsv");
        let table = std::fs::read_to_string(path).expect("the table is there");
        let rows = table.lines().skip(1).map(|row| row.split('\t').collect::<Vec<_>>());
        rows.filter(|row| row[0] == "cp1252")
            .map(|row| {
                let code = u32::from_str_radix(&row[2][2..], 16).expect("code points are hexadecimal");
                (u8::from_str_radix(row[1], 16).expect("bytes too"), char::from_u32(code).expect("a letter"))
            })
            .collect()
    });
    &TABLE
}

/// Words of invented administrative text, in NFC and with the letters every encoding has.
fn words() -> Vec<String> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/corpora/boundaries/snippets.jsonl");
    let rows = std::fs::read_to_string(path).expect("the snippets are there");
    let texts =
        rows.lines().map(|row| serde_json::from_str::<serde_json::Value>(row).expect("a row is an object"));
    let keeps = |letter: char| letter.is_ascii() || letter.is_alphabetic();
    texts
        .flat_map(|row| {
            let text: String = row["text"]
                .as_str()
                .unwrap_or_default()
                .chars()
                .filter(|&letter| keeps(letter) || letter.is_whitespace())
                .collect();
            text.split_whitespace().map(str::to_owned).collect::<Vec<_>>()
        })
        .collect()
}

/// Draws of `length` words in a row, from a seed.
fn draws(words: &[String], length: usize, count: usize) -> impl Iterator<Item = String> {
    let mut seed = 7_u64;
    (0..count).map(move |_| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let start = (seed >> 33) as usize % (words.len() - length);
        words[start..start + length].join(" ")
    })
}

const OLD: [&str; 9] =
    ["tcvn3", "vni", "viscii", "vps", "windows-1258", "bkhcm1", "bkhcm2", "vietware-f", "vietware-x"];

/// Shares of draws of some words that are read as they were written.
pub(crate) struct Readings {
    /// In each old encoding, by its name.
    pub(crate) old: Vec<(&'static str, f64)>,
    /// UTF-8 that was taken for Windows-1252.
    pub(crate) mojibake: f64,
    /// UTF-8 as it is.
    pub(crate) utf8: f64,
}

/// How texts of `length` words are read.
pub(crate) fn readings(length: usize) -> Readings {
    const DRAWS: usize = 300;
    let words = words();
    let share = |words: &[String], same: &dyn Fn(&str) -> bool| {
        draws(words, length, DRAWS).filter(|text| same(text)).count() as f64 / DRAWS as f64
    };
    let old = OLD.map(|name| {
        // BK HCM 1 has letters in place of these.
        let words: Vec<String> = words
            .iter()
            .filter(|word| name != "bkhcm1" || !word.contains(['^', '`', '{', '|', '}', '~']))
            .cloned()
            .collect();
        let encoder = Encoder::of(name);
        let same = |text: &str| decode(&encoder.encode(text)).text.to_lowercase() == text.to_lowercase();
        (name, share(&words, &same))
    });
    Readings {
        old: old.to_vec(),
        mojibake: share(&words, &|text| {
            decode_str(&text.bytes().map(western).collect::<String>()).text == text
        }),
        utf8: share(&words, &|text| decode(text.as_bytes()).text == text),
    }
}

#[test]
fn old_encodings_are_told_apart() {
    for (length, bound) in [(8, 0.97), (20, 0.99), (50, 0.999)] {
        let Readings { old, mojibake, utf8 } = readings(length);
        let shares = old.iter().map(|&(_, share)| share).chain([mojibake]);
        let share = shares.sum::<f64>() / (old.len() + 1) as f64;
        assert!(share >= bound, "{share} at {length} words, less than {bound}: {old:?}, mojibake {mojibake}");
        assert_eq!(utf8, 1.0, "Unicode text was changed");
    }
}

/// Sentences with as many letters outside ASCII as their languages have.
const FOREIGN: [&str; 6] = [
    "Après la réunion, le comité a décidé d'étudier les propositions présentées par les élèves de l'école, où les \
     résultats étaient déjà très bons grâce à l'équipe pédagogique. Les parents étaient là, à côté des fenêtres, \
     et le maire a répété que la fête aurait lieu malgré l'été pluvieux, même si le château était fermé.",
    "Die Vorschläge für die nächste Sitzung wurden größtenteils geprüft; über die Änderungen können wir später \
     sprechen, während die Schüler ihre Bücher zurückgeben. Natürlich müssen die Gebühren für das Gebäude früher \
     bezahlt werden, außerdem möchten die Nachbarn wissen, warum die Straße gesperrt bleibt und wer schließlich hört.",
    "La comisión decidió mañana revisar la situación económica del año pasado según los informes que envió el señor \
     Muñoz; además, los niños recibirán más información sobre la educación física. También pidió a los demás que \
     escribieran cuándo y dónde empezó la campaña, qué pasó después y por qué nadie contestó el teléfono.",
    "Komisja postanowiła, że następne posiedzenie odbędzie się później, ponieważ część członków była nieobecna. \
     Mieszkańcy chcą również, żeby ścieżka była zamknięta dłużej, a dzieci mogły bezpiecznie przejść przez jezdnię; \
     wójt obiecał, że środki znajdą się jeszcze w tym półroczu, choć nikt nie wie, skąd.",
    "A reunião começou às nove horas e não houve decisão sobre a construção da estação; o relatório será avaliado \
     até amanhã pela direção. Além disso, os técnicos já prepararam três opções possíveis, e à tarde haverá nova \
     apresentação para os órgãos públicos, com atenção às crianças e aos idosos da região.",
    "Kommittén beslöt på mötet att pröva förslaget på nytt, då många ännu inte hade läst handlingarna. Även eleverna \
     får möjlighet att säga vad de tycker, så att skolan kan förbättra måltiderna före våren; på kvällen höll \
     rektorn ett långt tal om hur små åtgärder ger bättre hälsa, och så gick alla hem på cykel.",
];

#[test]
fn other_languages_are_left_alone() {
    let (mut changed, mut all) = (0, 0);
    for language in FOREIGN {
        let words: Vec<String> = language.split_whitespace().map(str::to_owned).collect();
        for length in [1, 2, 3, 5, 8, 12, 20, 40] {
            for text in draws(&words, length.min(words.len() - 1), 100) {
                all += 1;
                if decode_str(&text).text != text {
                    changed += 1;
                    eprintln!("{text:?} became {:?}", decode_str(&text));
                }
            }
        }
        let long = [language; 4].join(" ");
        assert_eq!(decode_str(&long).text, long);
    }
    eprintln!("changed: {changed} of {all}");
    assert!(changed * 2000 <= all, "{changed} of {all} foreign texts were changed");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn any_bytes_are_read(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let decoded = decode(&bytes);
        prop_assert!((0.0..=1.0).contains(&decoded.confidence));
        for part in &decoded.paragraphs {
            let _ = part.span.of(&decoded.text);
        }
    }

    #[test]
    fn tokens_and_gaps_are_what_was_decoded(seed in 0_usize..10_000, length in 1_usize..60, name in 0_usize..9) {
        let words = words();
        let start = seed % (words.len() - length);
        let bytes = Encoder::of(OLD[name]).encode(&words[start..start + length].join(" "));
        let text = decode(&bytes).text;
        let mut joined = String::new();
        let mut end = 0;
        for token in tokenize(&text) {
            joined.push_str(&text[end as usize..token.span.start as usize]);
            joined.push_str(token.span.of(&text));
            end = token.span.end;
        }
        joined.push_str(&text[end as usize..]);
        prop_assert_eq!(joined, text);
    }

    #[test]
    fn escapes_of_any_sort_are_read(text in "(\\\\u?|%u?|[0-9a-fA-F]{1,4}|E1|BB|87|đ|i|V| ){0,30}") {
        let _ = decode_str(&text);
    }

    #[test]
    fn any_string_is_read(text in any::<String>()) {
        let _ = decode_str(&text);
    }
}
