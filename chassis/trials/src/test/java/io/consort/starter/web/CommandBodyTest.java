package io.consort.starter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.ledger.Event;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A command that is a body has its components from the path or from the body, and from both none. */
class CommandBodyTest {

    private final JsonMapper mapper = JsonMapper.builder().build();

    /** Of a resolution that the path names, or that the body names, as what it is done by. */
    record Tell(String resolution, int page, @Nullable String to) implements Command<String, Event> {

        @Override
        public List<Event> decide(String state, Context context) {
            return List.of();
        }
    }

    @SuppressWarnings("unused")
    static final class Desk {

        @Act("tell")
        @PostMapping("/api/notebook/consortia/{consortiumId}/resolutions/{resolutionId}/pages/{page}")
        void below(@PathVariable String resolutionId, @PathVariable int page, @RequestBody Tell command) {}

        @Act("tell-by")
        @PostMapping("/api/notebook/consortia/{consortiumId}/tellings")
        void by(@RequestBody Tell command) {}

        @Act("tell-elsewhere")
        @PostMapping("/api/notebook/consortia/{consortiumId}/books/{book}")
        void elsewhere(@PathVariable String book, @RequestBody Tell command) {}
    }

    @Test
    void takesWhatThePathNamesAndLeavesTheBodyAsItWas() {
        DeclaredAct act = act("below");
        ObjectNode sent = mapper.createObjectNode().put("to", "ibm");
        ObjectNode whole = CommandBody.whole(
                sent, CommandBody.parts(body(act)), Map.of("resolutionId", "R-7", "page", "3", "consortiumId", "c"));
        assertThat(mapper.treeToValue(whole, Tell.class)).isEqualTo(new Tell("R-7", 3, "ibm"));
        assertThat(sent.propertyNames()).containsExactly("to");
    }

    @Test
    void isDoneByAResolutionThatTheBodyNamesAndNotByOneThatThePathDoes() {
        assertThat(CommandBody.fields(body(act("below")))).containsExactly("to");
        assertThat(act("below").takesResolution()).isFalse();
        assertThat(act("below").resolution(mapper.createObjectNode().put("resolution", "R-8")))
                .isEmpty();

        assertThat(CommandBody.fields(body(act("by")))).containsExactlyInAnyOrder("resolution", "page", "to");
        assertThat(act("by").takesResolution()).isTrue();
        assertThat(act("by").resolution(mapper.createObjectNode().put("resolution", "R-8")))
                .contains("R-8");
    }

    @Test
    void sendsAnActsTermsAsTheBodyThatWasSent() {
        DeclaredAct act = act("below");
        ObjectNode sent = mapper.createObjectNode().put("to", "ibm");
        assertThat(act.body(act.terms(Map.of("resolutionId", "R-7", "page", "3"), sent), "R-9"))
                .isEqualTo(sent);
    }

    @Test
    void refusesAPathThatNamesNothingOfItsCommand() {
        assertThatThrownBy(() -> CommandBody.parts(body(act("elsewhere"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("book");
    }

    private static MethodParameter body(DeclaredAct act) {
        return Objects.requireNonNull(act.body());
    }

    private static DeclaredAct act(String name) {
        HandlerMethod method = Stream.of(Desk.class.getDeclaredMethods())
                .filter(each -> each.getName().equals(name))
                .map(each -> new HandlerMethod(new Desk(), each))
                .findFirst()
                .orElseThrow();
        String path = Objects.requireNonNull(method.getMethodAnnotation(PostMapping.class))
                .value()[0];
        return DeclaredAct.of(
                        "notebook",
                        RequestMappingInfo.paths(path)
                                .methods(RequestMethod.POST)
                                .build(),
                        method)
                .orElseThrow();
    }
}
