package io.consort.kernel.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.outbox.Fault;
import io.consort.kernel.sentence.Phrase;
import io.consort.kernel.sentence.Sentence;
import org.junit.jupiter.api.Test;

class FieldErrorTest {

    private static final Sentence SAID = Sentence.of("list.two", Phrase.days(1), Phrase.hours(2));

    @Test
    void saysInEnglishWhatItSaysInEachLanguage() {
        FieldError error = FieldError.of("/from", SAID);
        assertThat(error.pointer()).isEqualTo("/from");
        assertThat(error.detail()).isEqualTo("1 day and 2 hours");
        assertThat(error.sentence()).isEqualTo(SAID);
        assertThat(new FieldError("/from", "1 day and 2 hours").sentence()).isNull();
    }

    /** What is recorded of a refusal is what it was before there were sentences. */
    @Test
    void isRecordedInEnglish() {
        assertThat(Fault.of(new DomainException(Kind.REFUSED, "too-late", "Late.", FieldError.of("/from", SAID))))
                .isEqualTo(new Fault("too-late", "Late. 1 day and 2 hours"));
    }
}
