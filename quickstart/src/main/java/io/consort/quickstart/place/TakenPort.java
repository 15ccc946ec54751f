package io.consort.quickstart.place;

import io.consort.quickstart.console.RefusedException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;

/** Looks whether a port is free before anything is started on it. */
public final class TakenPort {

    private TakenPort() {}

    /**
     * @throws RefusedException when another program has the port; names that program where the system tells
     */
    public static void requireFree(Port port, int number) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
        } catch (IOException taken) {
            String holder = new PortHolder(Path.of("/proc"))
                    .of(number)
                    .map(process -> process + " has it")
                    .orElse("another program has it");
            throw new RefusedException(
                    "Port " + number + ", which " + port.owner() + " needs, is taken: " + holder
                            + ". Stop that, or set " + port.variable() + " to another port.",
                    taken);
        }
    }
}
