package io.consort.embedded;

import io.consort.embedded.documents.StoreRefusedException;
import java.nio.file.Path;

/** The store as a process of its own: {@code EmbeddedStoreMain <folder> <port>}. It closes in order when it is told to end. */
public final class EmbeddedStoreMain {

    private EmbeddedStoreMain() {}

    /**
     * @param arguments the folder, and the port; 0 for any that is free
     */
    public static void main(String[] arguments) {
        if (arguments.length != 2 || !arguments[1].matches("[0-9]{1,5}")) {
            System.err.println("Usage: EmbeddedStoreMain <folder> <port>");
            System.exit(2);
        }
        try {
            EmbeddedStore store = EmbeddedStore.open(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
            Runtime.getRuntime().addShutdownHook(new Thread(store::close, "store-close"));
            System.out.println("The store is ready at " + store.uri());
        } catch (StoreRefusedException refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }
}
