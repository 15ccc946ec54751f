package io.consort.kernel.ledger;

import io.consort.kernel.ledger.SnapshotPointer.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Cuts a stream into parts where its content says so, so that what was put in at one place moves no cut elsewhere, and keeps the parts
 * that are not kept already. A cut is made where the last bytes, mixed by a "gear" table (W. Xia et al., "FastCDC", USENIX ATC
 * 2016), end in zeros. One part is in memory at a time.
 */
final class PartWriter extends OutputStream {

    private static final int SHORTEST = 32 * 1024;
    static final int LONGEST = 1024 * 1024;

    /** On average a part is this much longer than the shortest. */
    private static final long CUT = (128 * 1024 - 1L) << 40;

    private static final long[] GEAR = new SplittableRandom(0).longs(256).toArray();

    private final BlockStore store;
    private final LedgerId ledger;
    private final String attempt;
    private final Map<String, Part> known = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private final byte[] part = new byte[LONGEST];
    private int length;
    private long gear;
    private long bytes;
    private int written;

    /**
     * @param attempt names the parts that are written
     * @param known parts that need not be written
     */
    PartWriter(BlockStore store, LedgerId ledger, String attempt, List<Part> known) {
        this.store = store;
        this.ledger = ledger;
        this.attempt = attempt;
        known.forEach(each -> this.known.put(each.hash(), each));
    }

    /** How a part that an attempt writes is called. */
    static String name(String attempt, int number) {
        return attempt + "-" + number;
    }

    @Override
    public void write(int value) {
        part[length] = (byte) value;
        length++;
        gear = (gear << 1) + GEAR[value & 0xff];
        if (length == LONGEST || (length >= SHORTEST && (gear & CUT) == 0)) {
            cut();
        }
    }

    @Override
    public void write(byte[] from, int offset, int count) {
        for (int at = offset; at < offset + count; at++) {
            write(from[at]);
        }
    }

    private void cut() {
        String hash = hash(part, length);
        Part there = known.get(hash);
        if (there == null) {
            there = new Part(name(attempt, written), hash);
            store.writePart(ledger, there.name(), deflated());
            written++;
            known.put(hash, there);
        }
        parts.add(there);
        bytes += length;
        length = 0;
        gear = 0;
    }

    private byte[] deflated() {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream(length / 2);
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated, fast)) {
            out.write(part, 0, length);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            fast.end();
        }
        return deflated.toByteArray();
    }

    /** Ends the last part; all of them, in order. */
    List<Part> finish() {
        if (length > 0) {
            cut();
        }
        return List.copyOf(parts);
    }

    /** How many bytes went through. */
    long bytes() {
        return bytes;
    }

    /** How many parts were written. */
    int written() {
        return written;
    }

    static String hash(byte[] content, int length) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(content, 0, length);
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
