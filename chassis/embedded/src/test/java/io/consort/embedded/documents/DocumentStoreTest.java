package io.consort.embedded.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.embedded.documents.Content.Mark;
import io.consort.embedded.documents.Content.Put;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentStoreTest {

    @TempDir
    Path folder;

    private static Bytes bytes(String text) {
        return Bytes.owning(text.getBytes(UTF_8));
    }

    private static TreeMap<String, String> content(KeyedDocuments documents) {
        TreeMap<String, String> content = new TreeMap<>();
        documents
                .inOrder((key, document) -> List.of(key, document))
                .forEach(pair -> content.put(
                        new String(pair.get(0).content(), UTF_8),
                        new String(pair.get(1).content(), UTF_8)));
        return content;
    }

    private Path journal() {
        return folder.resolve("journal");
    }

    /** 100 documents, each acknowledged before the next. */
    private void fill() {
        try (DocumentStore store = DocumentStore.open(folder)) {
            for (int n = 100; n < 200; n++) {
                store.collection("a").put(bytes("key " + n), bytes("document " + n));
                store.durable().join();
            }
        }
    }

    @Test
    void holdsAfterARestartWhatItHeldBefore() {
        try (DocumentStore store = DocumentStore.open(folder)) {
            store.collection("a").put(bytes("1"), bytes("one"));
            store.collection("a").put(bytes("2"), bytes("two"));
            store.collection("a").put(bytes("2"), bytes("two again"));
            store.collection("a").put(bytes("3"), bytes("three"));
            store.collection("a").remove(bytes("1"));
            store.collection("b").put(bytes("1"), bytes("b one"));
            store.collection("c").put(bytes("1"), bytes("c one"));
            store.collection("c").clear();
        }
        try (DocumentStore store = DocumentStore.open(folder)) {
            assertThat(content(store.collection("a"))).isEqualTo(Map.of("2", "two again", "3", "three"));
            assertThat(content(store.collection("b"))).containsOnlyKeys("1");
            assertThat(store.collection("c").size()).isZero();
            assertThat(store.names()).containsExactlyInAnyOrder("a", "b");
        }
    }

    @Test
    void saysWhatItGaveTheDiskToDo() throws IOException {
        try (DocumentStore store = DocumentStore.open(folder)) {
            long before = store.written().bytes();
            store.collection("a").put(bytes("1"), bytes("one"));
            store.durable().join();
            store.collection("a").put(bytes("2"), bytes("two"));
            store.durable().join();

            assertThat(store.written().flushes()).isEqualTo(2);
            assertThat(store.written().bytes()).isGreaterThan(before + 12);
        }
    }

    @Test
    void dropsALastChangeThatWasCutShort() throws IOException {
        fill();
        long length = Files.size(journal());
        try (DocumentStore store = DocumentStore.open(folder)) {
            store.collection("a").put(bytes("cut"), bytes("x".repeat(5000)));
        }
        try (RandomAccessFile file = new RandomAccessFile(journal().toFile(), "rw")) {
            file.setLength(length + 2000);
        }
        try (DocumentStore store = DocumentStore.open(folder)) {
            assertThat(store.collection("a").size()).isEqualTo(100);
            assertThat(store.collection("a").contains(bytes("cut"))).isFalse();
            store.collection("a").put(bytes("after"), bytes("the crash"));
        }
        try (DocumentStore store = DocumentStore.open(folder)) {
            assertThat(store.collection("a").size()).isEqualTo(101);
        }
    }

    @Test
    void dropsAllThatFollowsAChangeThatWasCutShortForGood() throws IOException {
        ByteBuffer lost = Frame.encode(new Put("a", bytes("lost"), bytes("x")));
        lost.put(lost.limit() - 1, (byte) 'y');
        ByteBuffer later = Frame.encode(new Put("a", bytes("later"), bytes("x")));
        try (DocumentStore store = DocumentStore.open(folder)) {
            store.collection("a").put(bytes("kept"), bytes("x"));
        }
        try (FileChannel file = FileChannel.open(journal(), StandardOpenOption.APPEND)) {
            file.write(lost);
            file.write(later);
            file.write(Frame.encode(new Mark(8))); // vouches for nothing but the first bytes
        }
        DocumentStore.open(folder).close();
        try (FileChannel file = FileChannel.open(journal(), StandardOpenOption.APPEND)) {
            file.write(Frame.encode(new Put("a", bytes("next"), bytes("x"))));
        }
        try (DocumentStore store = DocumentStore.open(folder)) {
            assertThat(content(store.collection("a"))).containsOnlyKeys("kept", "next");
        }
        assertThat(new String(Files.readAllBytes(journal()), ISO_8859_1)).doesNotContain("later");
    }

    @Test
    void refusesAJournalDamagedInTheMiddle() throws IOException {
        fill();
        long middle = Files.size(journal()) / 2;
        try (RandomAccessFile file = new RandomAccessFile(journal().toFile(), "rw")) {
            file.seek(middle);
            int there = file.read();
            file.seek(middle);
            file.write(there ^ 0x10);
        }
        byte[] before = Files.readAllBytes(journal());

        assertThatThrownBy(() -> DocumentStore.open(folder))
                .isInstanceOf(StoreRefusedException.class)
                .hasMessageContaining("The journal " + journal() + " is damaged at byte ")
                .hasMessageContaining("Nothing was changed");
        assertThat(Files.readAllBytes(journal())).isEqualTo(before);
    }

    @Test
    void refusesAJournalWhoseLastAcknowledgedChangeIsDamaged() throws IOException {
        fill();
        byte[] content = Files.readAllBytes(journal());
        int last = new String(content, ISO_8859_1).lastIndexOf("document 199");
        try (RandomAccessFile file = new RandomAccessFile(journal().toFile(), "rw")) {
            file.seek(last);
            file.write('D');
        }

        assertThatThrownBy(() -> DocumentStore.open(folder)).isInstanceOf(StoreRefusedException.class);
    }

    @Test
    void refusesAFileThatIsNoJournal() throws IOException {
        Files.writeString(journal(), "something else");

        assertThatThrownBy(() -> DocumentStore.open(folder))
                .isInstanceOf(StoreRefusedException.class)
                .hasMessage("The file " + journal() + " is not a journal that this software can read.");
    }

    @Test
    void beginsAnewWhereAJournalWasCutShortInItsVeryFirstBytes() throws IOException {
        Files.writeString(journal(), "cons");

        try (DocumentStore store = DocumentStore.open(folder)) {
            store.collection("a").put(bytes("1"), bytes("one"));
        }
        try (DocumentStore store = DocumentStore.open(folder)) {
            assertThat(store.collection("a").size()).isOne();
        }
    }

    @Test
    void letsOneStoreAloneHaveAFolder() {
        try (DocumentStore first = DocumentStore.open(folder)) {
            assertThatThrownBy(() -> DocumentStore.open(folder))
                    .isInstanceOf(StoreRefusedException.class)
                    .hasMessage("The folder " + folder + " is in use by another store, in process "
                            + ProcessHandle.current().pid() + ".");
            first.collection("a").put(bytes("1"), bytes("one"));
        }
        try (DocumentStore second = DocumentStore.open(folder)) {
            assertThat(second.collection("a").size()).isOne();
        }
    }

    @Test
    void rewritesAJournalThatIsMostlyOfNoUse() throws IOException {
        byte[] large = new byte[1 << 20];
        try (DocumentStore store = DocumentStore.open(folder)) {
            for (int n = 0; n < 40; n++) {
                store.collection("a").put(bytes(Integer.toString(n % 4)), Bytes.owning(large));
            }
            store.collection("b").put(bytes("1"), bytes("one"));
        }
        Files.writeString(folder.resolve("journal.new"), "left by a crash", StandardOpenOption.CREATE);
        assertThat(Files.size(journal())).isGreaterThan(40L << 20);

        DocumentStore.open(folder).close();

        assertThat(Files.size(journal())).isLessThan(5L << 20);
        try (DocumentStore store = DocumentStore.open(folder)) {
            assertThat(store.collection("a").size()).isEqualTo(4);
            assertThat(store.collection("a").get(bytes("3"))).contains(Bytes.owning(large));
            assertThat(content(store.collection("b"))).containsEntry("1", "one");
        }
    }
}
