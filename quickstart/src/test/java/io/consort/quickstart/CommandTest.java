package io.consort.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.quickstart.bench.Bench;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CommandTest {

    @Test
    void understandsEachCommandAndItsOptions() {
        assertThat(Command.parse(List.of("up"))).isEqualTo(new Up(OptionalInt.empty(), false));
        assertThat(Command.parse(List.of("up", "--detach", "--port-base", "9100")))
                .isEqualTo(new Detach(OptionalInt.of(9100)));
        assertThat(Command.parse(List.of("status"))).isEqualTo(new Status());
        assertThat(Command.parse(List.of("down"))).isEqualTo(new Down());
        assertThat(Command.parse(List.of("verify", "a.json")))
                .isEqualTo(new Verify(List.of(Path.of("a.json")), List.of()));
        assertThat(Command.parse(List.of("verify", "a.json", "--key", "k+1+x")))
                .isEqualTo(new Verify(List.of(Path.of("a.json")), List.of("k+1+x")));
        assertThat(Command.parse(List.of("verify", "a.zip", "--key", "k+1+x", "b.zip", "--key", "l+2+y")))
                .isEqualTo(new Verify(List.of(Path.of("a.zip"), Path.of("b.zip")), List.of("k+1+x", "l+2+y")));
        assertThat(Command.parse(List.of("reset", "--yes"))).isEqualTo(new Reset(true));
        assertThat(Command.parse(List.of("reset"))).isEqualTo(new Reset(false));
    }

    @Test
    void measuresEachPartByTheNameThatItsUsageTells() {
        for (Bench.Part part : Bench.Part.values()) {
            String name = part.name().toLowerCase(Locale.ROOT);
            assertThat(Command.USAGE).contains(name);
            assertThat(Command.parse(List.of("bench", "--only", name))).isEqualTo(new Measure(Set.of(part)));
        }
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> Command.parse(List.of("fly"))).hasMessageStartingWith("There is no command \"fly\".");
        assertThatThrownBy(() -> Command.parse(List.of("up", "--high")))
                .hasMessageStartingWith("There is no option \"--high\".");
        assertThatThrownBy(() -> Command.parse(List.of("up", "--port-base")))
                .hasMessage("--port-base needs a port number, not \"\".");
        assertThatThrownBy(() -> Command.parse(List.of("verify"))).hasMessageStartingWith("Say which file");
        assertThatThrownBy(() -> Command.parse(List.of("verify", "--key", "k")))
                .hasMessageStartingWith("Say which file");
        assertThatThrownBy(() -> Command.parse(List.of("verify", "a.json", "--key")))
                .hasMessageStartingWith("Say which file");
        assertThatThrownBy(() -> Command.parse(List.of("verify", "a.json", "--fast")))
                .hasMessageStartingWith("Say which file");
        assertThatThrownBy(() -> Command.parse(List.of("down", "--now"))).hasMessage("down takes no options.");
    }
}
