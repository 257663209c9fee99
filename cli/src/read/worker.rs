//! Files of strangers, read in a process of their own.
//!
//! A worker is this program again. It is given the bytes of one file after the other, may use so much memory and
//! so much time for each, and may die: that costs the file it was reading and nothing else.

use std::{
    any::Any,
    io::{self, BufReader, BufWriter, Read as _, Write as _},
    panic,
    process::{Child, ChildStderr, ChildStdin, ChildStdout, Command, Stdio},
    sync::{
        Arc, Mutex, PoisonError,
        mpsc::{self, Receiver, RecvTimeoutError},
    },
    thread,
    time::Duration,
};

use khuonsao_reading::Refusal;
use serde::{Deserialize, Serialize};

use super::{
    frame::{self, Answer, Question},
    options::{Bounds, Options},
};

/// The name of the command that makes the program a worker.
pub(crate) const COMMAND: &str = "__read";

/// What a worker says first.
#[derive(Debug, Serialize, Deserialize)]
struct Ready {
    /// Whether this system bounds its memory.
    is_bounded: bool,
}

/// Readers of other people's crates may go deep.
const STACK: usize = 64 << 20;

/// Reads files from standard input until there are none any more.
pub(crate) fn serve() -> io::Result<()> {
    panic::set_hook(Box::new(|_| {}));
    let serving = thread::Builder::new().stack_size(STACK).spawn(|| -> io::Result<()> {
        let mut input = BufReader::new(io::stdin());
        // Standard output belongs to the answers.
        let mut output = BufWriter::new(io::stdout());
        let Some((bounds, _)) = frame::read::<Bounds>(&mut input)? else { return Ok(()) };
        let is_bounded = bound_memory(bounds.memory);
        frame::write(&mut output, &Ready { is_bounded }, &[])?;
        while let Some((question, bytes)) = frame::read::<Question>(&mut input)? {
            let read = || khuonsao_reading::read(&bytes, &question.name, &bounds.limits);
            let answer = panic::catch_unwind(panic::AssertUnwindSafe(read));
            frame::write_answer(
                &mut output,
                answer.unwrap_or_else(|panic| Err(Refusal::Crashed(said(&*panic)))),
            )?;
        }
        Ok(())
    })?;
    serving.join().unwrap_or(Ok(()))
}

fn said(panic: &(dyn Any + Send)) -> String {
    let said = panic.downcast_ref::<&str>().map(|said| (*said).to_owned());
    let said = said.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_default();
    said.chars().take(120).collect::<String>().replace('\n', " ")
}

#[cfg(unix)]
fn bound_memory(bytes: u64) -> bool {
    rlimit::setrlimit(rlimit::Resource::AS, bytes, bytes).is_ok()
}

#[cfg(not(unix))]
fn bound_memory(_bytes: u64) -> bool {
    false
}

/// A worker as the program sees it; started when there is a file to read.
pub(super) struct Worker {
    options: Options,
    running: Option<Running>,
    /// Whether memory could be bounded, once a worker has said so.
    pub(super) is_bounded: Option<bool>,
}

struct Running {
    child: Child,
    input: Option<BufWriter<ChildStdin>>,
    answers: Receiver<Answer>,
    last_words: Arc<Mutex<String>>,
}

impl Worker {
    pub(super) fn new(options: Options) -> Worker {
        Worker { options, running: None, is_bounded: None }
    }

    /// Has a file read.
    pub(super) fn read(&mut self, name: &str, bytes: &[u8]) -> Answer {
        let limit = self.options.bounds.limits.file;
        if bytes.len() as u64 > limit {
            return Err(Refusal::FileSize(limit));
        }
        let running = match self.running.take().map_or_else(|| self.start(), Ok) {
            Ok(running) => running,
            Err(error) => return Err(Refusal::Crashed(error.to_string())),
        };
        self.ask(running, name, bytes)
    }

    fn ask(&mut self, mut running: Running, name: &str, bytes: &[u8]) -> Answer {
        // A worker that has died takes no questions; how it died is told below.
        let question = Question { name: name.to_owned() };
        let _ = running.input.as_mut().map(|input| frame::write(input, &question, bytes));
        match running.answers.recv_timeout(Duration::from_secs(self.options.seconds)) {
            Ok(answer) => {
                self.running = Some(running);
                // The worker knows that there was no room, not how much there was.
                answer.map_err(|refusal| match refusal {
                    Refusal::Memory(_) => Refusal::Memory(self.options.bounds.memory),
                    other => other,
                })
            }
            Err(RecvTimeoutError::Timeout) => {
                let _ = running.child.kill();
                let _ = running.child.wait();
                Err(Refusal::Time(self.options.seconds))
            }
            Err(RecvTimeoutError::Disconnected) => {
                let ended = running.child.wait();
                let words = running.last_words.lock().unwrap_or_else(PoisonError::into_inner).clone();
                Err(match words {
                    words if words.contains("memory allocation of") => {
                        Refusal::Memory(self.options.bounds.memory)
                    }
                    words if words.contains("overflowed its stack") => {
                        Refusal::Crashed("stack overflow".into())
                    }
                    _ => Refusal::Crashed(
                        ended.map_or_else(|error| error.to_string(), |status| status.to_string()),
                    ),
                })
            }
        }
    }

    fn start(&mut self) -> io::Result<Running> {
        let mut child = Command::new(std::env::current_exe()?)
            .arg(COMMAND)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()?;
        let closed = || io::Error::from(io::ErrorKind::BrokenPipe);
        let mut input = BufWriter::new(child.stdin.take().ok_or_else(closed)?);
        let mut output = BufReader::new(child.stdout.take().ok_or_else(closed)?);
        let last_words = Arc::new(Mutex::new(String::new()));
        let listening = child.stderr.take().map(|stderr| listen(stderr, last_words.clone()));
        frame::write(&mut input, &self.options.bounds, &[])?;
        let ready = frame::read::<Ready>(&mut output)?.ok_or_else(closed)?;
        self.is_bounded = Some(ready.0.is_bounded);
        let (tell, answers) = mpsc::channel();
        thread::spawn(move || answer(output, tell, listening));
        Ok(Running { child, input: Some(input), answers, last_words })
    }
}

/// Passes answers on until there are none any more and everything else has been said.
fn answer(
    mut output: BufReader<ChildStdout>,
    tell: mpsc::Sender<Answer>,
    listening: Option<thread::JoinHandle<()>>,
) {
    while let Ok(Some(answer)) = frame::read_answer(&mut output) {
        if tell.send(answer).is_err() {
            return;
        }
    }
    drop(output);
    if let Some(listening) = listening {
        let _ = listening.join();
    }
}

/// Keeps what a worker says when it dies.
fn listen(mut stderr: ChildStderr, last_words: Arc<Mutex<String>>) -> thread::JoinHandle<()> {
    thread::spawn(move || {
        let mut part = [0; 1024];
        while let Ok(size @ 1..) = stderr.read(&mut part) {
            let mut words = last_words.lock().unwrap_or_else(PoisonError::into_inner);
            if words.len() < 4096 {
                words.push_str(&String::from_utf8_lossy(&part[..size]));
            }
        }
    })
}

impl Drop for Worker {
    fn drop(&mut self) {
        if let Some(mut running) = self.running.take() {
            // Without input it ends by itself.
            if let Some(mut input) = running.input.take() {
                let _ = input.flush();
            }
            let _ = running.child.wait();
        }
    }
}
