//! The page as a program: started by the loader in `index.html`.

fn main() {
    exequatur::app::run();
}
