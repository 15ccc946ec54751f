package io.consort.embedded.documents;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The disk of this machine. */
final class LocalDisk implements Disk {

    @Override
    public File open(Path path) throws IOException {
        return new LocalFile(
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    @Override
    public void rename(Path file, Path to) throws IOException {
        Files.move(file, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void remove(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public void sync(Path folder) throws IOException {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    @Override
    public long room(Path folder) throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    private record LocalFile(FileChannel channel) implements File {

        @Override
        public void write(ByteBuffer bytes, long at) throws IOException {
            ByteBuffer rest = bytes.duplicate();
            int from = rest.position();
            while (rest.hasRemaining()) {
                channel.write(rest, at + rest.position() - from);
            }
        }

        @Override
        public void read(ByteBuffer into, long at) throws IOException {
            int from = into.position();
            while (into.hasRemaining()) {
                if (channel.read(into, at + into.position() - from) < 0) {
                    return;
                }
            }
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public void truncate(long size) throws IOException {
            channel.truncate(size);
        }

        @Override
        public void force() throws IOException {
            channel.force(false);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
