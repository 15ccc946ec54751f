package io.consort.quickstart;

import io.consort.quickstart.console.Console;
import io.consort.quickstart.place.Folders;
import io.consort.quickstart.place.Home;
import io.consort.quickstart.process.Orphans;
import io.consort.quickstart.process.RunFolder;
import io.consort.quickstart.process.RunLock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Scanner;

/**
 * Forgets all data: the store's, Keycloak's, and the secrets they were made with.
 *
 * @param sure without asking
 */
record Reset(boolean sure) implements Command {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Override
    public int run(Local local) {
        Home home = local.home();
        RunFolder run = local.run();
        try (RunLock _ = RunLock.take(run, PATIENCE)) {
            if (!sure && !agreed(local)) {
                local.console().line("Nothing was forgotten.");
                return 1;
            }
            Orphans.sweep(run, local.console());
            Folders.delete(home.keycloak().resolve("data"));
            Folders.delete(home.data());
            Folders.delete(home.secrets());
            local.console().line("All data is forgotten; the next ./consort up begins anew.");
            return 0;
        }
    }

    private static boolean agreed(Local local) {
        Console console = local.console();
        console.line("This forgets every consortium, account and key under "
                + local.home().folder() + ". Type yes to go on:");
        Scanner answer = new Scanner(System.in, StandardCharsets.UTF_8);
        return answer.hasNextLine() && answer.nextLine().strip().equals("yes");
    }
}
