package io.consort.embedded.documents;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A disk behind an operating system that may stop at any instant. What is written can be read at once; what is not flushed may be
 * there after a crash, or not, or in part, each write by itself. A flush that fails gives up what it was to write: it can still
 * be read, and no later flush brings it to disk.
 */
final class SimulatedDisk implements Disk {

    /** What a store asks of a disk. */
    enum Operation {
        OPEN,
        WRITE,
        READ,
        SIZE,
        TRUNCATE,
        FORCE,
        RENAME,
        REMOVE,
        SYNC,
        ROOM
    }

    /** Says which operations fail, and with what. */
    interface Fault {

        /**
         * @param number how many operations there were before
         * @return what happens in its place; null for nothing
         */
        @Nullable
        String on(int number, Operation operation, String file);
    }

    private final Random random;
    private final Fault fault;
    private final Map<String, Inode> names;
    private Map<String, Inode> durableNames;
    private final List<Map<String, Inode>> pendingNames = new ArrayList<>();
    private int count;

    private SimulatedDisk(Random random, Fault fault, Map<String, Inode> names) {
        this.random = random;
        this.fault = fault;
        this.names = new HashMap<>(names);
        this.durableNames = new HashMap<>(names);
    }

    static SimulatedDisk empty(long seed, Fault fault) {
        return new SimulatedDisk(new Random(seed), fault, Map.of());
    }

    /** What is there when the machine starts again. */
    synchronized SimulatedDisk afterCrash(Fault next) {
        int reached = random.nextInt(pendingNames.size() + 1);
        Map<String, Inode> left = reached == 0 ? durableNames : pendingNames.get(reached - 1);
        Map<String, Inode> survivors = new HashMap<>();
        left.forEach((name, inode) -> survivors.put(name, inode.afterCrash(random)));
        return new SimulatedDisk(new Random(random.nextLong()), next, survivors);
    }

    /** What is there when only the store starts again: all that can be read, the unflushed as unflushed as before. */
    synchronized SimulatedDisk afterRestart(Fault next) {
        SimulatedDisk same = new SimulatedDisk(random, next, names);
        same.durableNames = durableNames;
        same.pendingNames.addAll(pendingNames);
        return same;
    }

    synchronized int operations() {
        return count;
    }

    synchronized boolean has(String name) {
        return names.containsKey(name);
    }

    synchronized int length(String name) {
        return names.get(name).content.length;
    }

    private void happens(Operation operation, String file) throws IOException {
        String failure = fault.on(count++, operation, file);
        if (failure != null) {
            throw new IOException(failure);
        }
    }

    private void name(Runnable change) {
        change.run();
        pendingNames.add(new HashMap<>(names));
    }

    @Override
    public synchronized File open(Path path) throws IOException {
        String name = path.getFileName().toString();
        happens(Operation.OPEN, name);
        if (!names.containsKey(name)) {
            name(() -> names.put(name, new Inode()));
        }
        return new OpenFile(name, names.get(name));
    }

    @Override
    public synchronized void rename(Path file, Path to) throws IOException {
        String name = file.getFileName().toString();
        happens(Operation.RENAME, name);
        name(() -> names.put(to.getFileName().toString(), names.remove(name)));
    }

    @Override
    public synchronized void remove(Path file) throws IOException {
        String name = file.getFileName().toString();
        happens(Operation.REMOVE, name);
        if (names.containsKey(name)) {
            name(() -> names.remove(name));
        }
    }

    @Override
    public synchronized void sync(Path folder) throws IOException {
        happens(Operation.SYNC, "");
        durableNames = new HashMap<>(names);
        pendingNames.clear();
    }

    @Override
    public synchronized long room(Path folder) throws IOException {
        happens(Operation.ROOM, "");
        return Long.MAX_VALUE;
    }

    /** A change of a file that no flush has brought to disk. */
    private interface Change {
        byte[] on(byte[] content);
    }

    private static byte[] written(byte[] content, byte[] bytes, int at) {
        byte[] result = Arrays.copyOf(content, Math.max(content.length, at + bytes.length));
        System.arraycopy(bytes, 0, result, at, bytes.length);
        return result;
    }

    private static final class Inode {

        private byte[] content = {};
        private byte[] durable = {};
        private final List<Change> pending = new ArrayList<>();

        void change(Change change) {
            content = change.on(content);
            pending.add(change);
        }

        Inode afterCrash(Random random) {
            Inode left = new Inode();
            left.durable = durable;
            for (Change change : pending) {
                if (random.nextInt(4) > 0) {
                    left.durable = change.on(left.durable);
                }
            }
            left.content = left.durable;
            return left;
        }
    }

    private final class OpenFile implements File {

        private final String name;
        private final Inode inode;

        OpenFile(String name, Inode inode) {
            this.name = name;
            this.inode = inode;
        }

        @Override
        public void write(ByteBuffer bytes, long at) throws IOException {
            synchronized (SimulatedDisk.this) {
                byte[] all = new byte[bytes.remaining()];
                bytes.duplicate().get(all);
                int cut = random.nextInt(all.length + 1);
                try {
                    happens(Operation.WRITE, name);
                } catch (IOException half) {
                    put(Arrays.copyOf(all, cut), at);
                    throw half;
                }
                put(Arrays.copyOf(all, cut), at); // two pages, each of which may reach the disk or not
                put(Arrays.copyOfRange(all, cut, all.length), at + cut);
            }
        }

        private void put(byte[] bytes, long at) {
            if (bytes.length > 0) {
                inode.change(content -> written(content, bytes, (int) at));
            }
        }

        @Override
        public void read(ByteBuffer into, long at) throws IOException {
            synchronized (SimulatedDisk.this) {
                happens(Operation.READ, name);
                int length = Math.min(into.remaining(), Math.max(inode.content.length - (int) at, 0));
                into.put(inode.content, length == 0 ? 0 : (int) at, length);
            }
        }

        @Override
        public long size() throws IOException {
            synchronized (SimulatedDisk.this) {
                happens(Operation.SIZE, name);
                return inode.content.length;
            }
        }

        @Override
        public void truncate(long size) throws IOException {
            synchronized (SimulatedDisk.this) {
                happens(Operation.TRUNCATE, name);
                inode.change(content -> content.length > size ? Arrays.copyOf(content, (int) size) : content);
            }
        }

        @Override
        public void force() throws IOException {
            synchronized (SimulatedDisk.this) {
                try {
                    happens(Operation.FORCE, name);
                } catch (IOException lost) {
                    inode.pending.clear();
                    throw lost;
                }
                inode.pending.forEach(change -> inode.durable = change.on(inode.durable));
                inode.pending.clear();
            }
        }

        @Override
        public void close() {}
    }
}
