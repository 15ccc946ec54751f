package io.consort.consortium.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.charter.Sound;
import io.consort.kernel.json.Json;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CharterTextTest {

    private static final List<Paragraph> TEXT = CharterText.of(Sound.charter());

    @Test
    void saysEachFieldAtItsPlace() {
        assertThat(said("/noticeMonths")).containsExactly("The notice of withdrawal is 6 months.");
        assertThat(said("/governance/bodies/1/seats/0/count")).hasSize(1);
        assertThat(TEXT)
                .filteredOn(each -> each.pointer().equals("/noticeMonths"))
                .extracting(each -> each.sentence().text().zh())
                .containsExactly("退出通知期为6个月。");
    }

    /** A sentence is where its field is, or where a thing is described whole; no field lies outside of all. */
    @Test
    void everyFieldOfTheDocumentHasItsSentence() {
        JsonNode document = Json.requests().valueToTree(Sound.charter());
        List<String> leaves = leaves("", document).toList();
        assertThat(leaves).hasSizeGreaterThan(100);
        assertThat(leaves)
                .allSatisfy(leaf ->
                        assertThat(TEXT).as(leaf).anyMatch(each -> (leaf + "/").startsWith(each.pointer() + "/")));
    }

    /** What a pointer names is there, or is a field that goes without saying. */
    @Test
    void pointsIntoTheDocument() {
        JsonNode document = Json.requests().valueToTree(Sound.charter());
        assertThat(TEXT).allSatisfy(each -> {
            String around = each.pointer().substring(0, each.pointer().lastIndexOf('/'));
            assertThat(document.at(around).isMissingNode()).as(each.pointer()).isFalse();
        });
    }

    private static List<String> said(String pointer) {
        return TEXT.stream()
                .filter(each -> each.pointer().equals(pointer))
                .map(each -> each.sentence().toString())
                .toList();
    }

    private static Stream<String> leaves(String at, JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream().flatMap(each -> leaves(at + "/" + each.getKey(), each.getValue()));
        }
        if (node.isArray() && !node.isEmpty()) {
            return java.util.stream.IntStream.range(0, node.size())
                    .boxed()
                    .flatMap(i -> leaves(at + "/" + i, node.get(i)));
        }
        return node.isNull() || node.isArray() ? Stream.empty() : Stream.of(at);
    }
}
