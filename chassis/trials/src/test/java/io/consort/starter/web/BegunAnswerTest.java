package io.consort.starter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.kernel.problem.DomainException;
import io.consort.starter.notebook.NotebookTest;
import io.consort.starter.test.ServiceTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What was sent of an answer stays unfinished when the rest fails: no problem is put behind it. */
@ServiceTest
@NotebookTest
class BegunAnswerTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final DomainException refusal = DomainException.unavailable("store-unavailable", "The store is away.");

    @Autowired
    private ProblemAdvice advice;

    @Test
    void isBrokenOff() throws IOException {
        response.getOutputStream().write(1);
        response.flushBuffer();
        IOException gone = new IOException("gone");
        assertThatThrownBy(() -> advice.refusal(refusal, request, response)).isSameAs(refusal);
        assertThatThrownBy(() -> advice.other(gone, request, response)).isSameAs(gone);
    }

    @Test
    void isForgottenWhereNothingWasSentYet() throws IOException {
        response.getOutputStream().write(1);
        assertThat(advice.refusal(refusal, request, response).getStatusCode().value())
                .isEqualTo(503);
        assertThat(response.getContentAsByteArray()).isEmpty();
    }
}
