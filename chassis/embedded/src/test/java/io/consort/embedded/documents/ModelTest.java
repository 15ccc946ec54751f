package io.consort.embedded.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Collections behave as maps do, on disk as in memory, and through a restart. */
class ModelTest {

    private record Step(int kind, int key, int document) {

        void on(Map<Bytes, Bytes> map) {
            if (kind == 0) {
                map.remove(number(key));
            } else if (kind == 1 && key == 0) {
                map.clear();
            } else {
                map.put(number(key), number(document));
            }
        }

        void on(KeyedDocuments documents) {
            if (kind == 0) {
                documents.remove(number(key));
            } else if (kind == 1 && key == 0) {
                documents.clear();
            } else {
                documents.put(number(key), number(document));
            }
        }
    }

    private static Bytes number(int value) {
        return Bytes.owning(Integer.toString(value).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 1000))
                .as(Step::new)
                .list()
                .ofMaxSize(400);
    }

    @Property(tries = 60)
    void behavesAsAMap(@ForAll("steps") List<Step> steps) throws IOException {
        Map<Bytes, Bytes> map = new HashMap<>();
        Path folder = Files.createTempDirectory("documents");
        try (DocumentStore heap = DocumentStore.inMemory();
                DocumentStore disk = DocumentStore.open(folder)) {
            for (Step step : steps) {
                step.on(map);
                step.on(heap.collection("a"));
                step.on(disk.collection("a"));
            }
            assertThat(content(heap)).isEqualTo(map);
            assertThat(content(disk)).isEqualTo(map);
        }
        try (DocumentStore again = DocumentStore.open(folder)) {
            assertThat(content(again)).isEqualTo(map);
            assertThat(again.collection("a").size()).isEqualTo(map.size());
        }
        Files.delete(folder.resolve("journal"));
        Files.delete(folder.resolve("lock"));
        Files.delete(folder);
    }

    private static Map<Bytes, Bytes> content(DocumentStore store) {
        return store.collection("a")
                .inOrder(Map::entry)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
