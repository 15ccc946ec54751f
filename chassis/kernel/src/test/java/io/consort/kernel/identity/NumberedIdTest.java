package io.consort.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.kernel.problem.DomainException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberedIdTest {

    private record NoteId(String value) implements NumberedId {
        NoteId {
            NumberedId.require("CN", value, "Not a note: write its number, for example CN-1.");
        }
    }

    @Test
    void aNumberIsAPlaceInTheList() {
        assertThat(new NoteId("CN-999999999").number()).isEqualTo(999_999_999);
        assertThat(new NoteId("CN-2").in(List.of("one", "two"))).contains("two");
        assertThat(new NoteId("CN-3").in(List.of("one", "two"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "CN",
                "CN-",
                "CN-0",
                "CN-01",
                "CN-1000000000",
                "cn-1",
                "N-1",
                "CN-1a",
                "CN--1",
                "CN-١",
                "CN-1 "
            })
    void nothingElseIsOne(String text) {
        assertThatThrownBy(() -> new NoteId(text))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.detail())
                                .isEqualTo("Not a note: write its number, for example CN-1."));
    }
}
