package io.consort.quickstart.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.quickstart.console.RefusedException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class TakenPortTest {

    @Test
    void refusesATakenPortAndSaysHowToUseAnother() throws IOException {
        try (ServerSocket other = listen()) {
            int port = other.getLocalPort();
            assertThatThrownBy(() -> TakenPort.requireFree(Port.FINANCE, port))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageStartingWith("Port " + port + ", which finance needs, is taken: ")
                    .hasMessageEndingWith("has it. Stop that, or set CONSORT_PORT_FINANCE to another port.");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void namesTheHolder() throws IOException {
        try (ServerSocket other = listen()) {
            assertThat(new PortHolder(Path.of("/proc")).of(other.getLocalPort()))
                    .hasValueSatisfying(holder -> assertThat(holder)
                            .endsWith("(process " + ProcessHandle.current().pid() + ")"));
        }
    }

    @Test
    void namesNobodyWhereTheSystemDoesNotTell(@TempDir Path empty) {
        assertThat(new PortHolder(empty).of(80)).isEmpty();
    }

    @Test
    void acceptsAFreePort() throws IOException {
        int port;
        try (ServerSocket gone = listen()) {
            port = gone.getLocalPort();
        }
        assertThatCode(() -> TakenPort.requireFree(Port.STORE, port)).doesNotThrowAnyException();
    }

    private static ServerSocket listen() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }
}
