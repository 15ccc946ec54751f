package io.consort.quickstart;

import io.consort.quickstart.application.JavaCommand;
import io.consort.quickstart.console.Console;
import io.consort.quickstart.place.Home;
import io.consort.quickstart.process.RunFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a command works with.
 *
 * @param variables the environment
 */
record Local(Home home, Map<String, String> variables, Console console) {

    private static final String CHECKOUT = "consort.checkout";
    private static final String HOME = "consort.home";

    /** As the script calls it: the system properties {@code consort.checkout} and {@code consort.home} name the folders. */
    static Local current() {
        return new Local(new Home(folder(CHECKOUT), folder(HOME)), System.getenv(), new Console(System.out));
    }

    RunFolder run() {
        return new RunFolder(home.run());
    }

    /** The command line that runs another command of this program on the same folders. */
    List<String> again(List<String> words) {
        List<String> main = new ArrayList<>(List.of(Consort.class.getName()));
        main.addAll(words);
        return JavaCommand.own(
                "64m",
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "-D" + CHECKOUT + "=" + home.checkout(),
                        "-D" + HOME + "=" + home.folder()),
                main);
    }

    private static Path folder(String property) {
        String path = Objects.requireNonNull(System.getProperty(property), property);
        return Path.of(path).toAbsolutePath().normalize();
    }
}
