//! The text of a file, as it is read: `cargo run -p khuonsao-reading --example text FILE`.

fn main() {
    for path in std::env::args().skip(1) {
        let bytes = std::fs::read(&path).expect("the file can be read");
        match khuonsao_reading::read(&bytes, &path, &khuonsao_reading::Limits::default()) {
            Ok(khuonsao_reading::Content::Document(document)) => {
                println!("{}", document.text);
                eprintln!("{:?}", document.remarks);
            }
            Ok(other) => println!("{other:?}"),
            Err(refusal) => eprintln!("{path}: {refusal}"),
        }
    }
}
