package io.consort.quickstart.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * A ZIP file with a ledger as its service serves it, or with the ledgers of several, each in its folder, and nothing else.
 * A ZIP file names its members twice, before each and in a list at the end; both have to say the same, so that every program finds the
 * same files in it.
 */
public final class ArchiveFile implements AutoCloseable {

    private static final Pattern NAME = Pattern.compile(LedgerKind.SYNTAX + "/[A-Za-z][A-Za-z.-]{0,40}");

    /** Most members: far more services than there are. */
    private static final int MOST = 600;

    /** A member this long may not be packed to less than a part of it: entries are not that much alike. */
    private static final long SMALL = 16_000_000;

    private static final int DENSEST = 200;
    private static final int END = 22;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final long LONGEST_LIST = 1_000_000;

    /** From where on places in a file do not fit into 32 bits and are written elsewhere. */
    private static final long ZIP64 = 0xFFFFFFFFL;

    private final ZipFile zip;

    private ArchiveFile(ZipFile zip) {
        this.zip = zip;
    }

    /** Whether a file begins as a ZIP file does. */
    public static boolean isOne(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] begin = in.readNBytes(2);
            return begin.length == 2 && begin[0] == 'P' && begin[1] == 'K';
        }
    }

    /**
     * Opens one.
     *
     * @throws IOException when it cannot be read, as when it was cut short
     * @throws IllegalArgumentException when it has a member twice, or one that does not belong into it, or says two things about one
     */
    public static ArchiveFile open(Path file) throws IOException {
        requireSmallList(file);
        ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        try {
            List<ZipEntry> members = members(zip);
            members.forEach(ArchiveFile::requireSound);
            requireSame(members, file);
            return new ArchiveFile(zip);
        } catch (IOException | RuntimeException unsound) {
            zip.close();
            throw unsound;
        }
    }

    /** Looks at the file's end, before the list of members is read into memory: how long that says it is (APPNOTE 4.3.16). */
    private static void requireSmallList(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer end = ByteBuffer.allocate(END).order(ByteOrder.LITTLE_ENDIAN);
            int read = 0;
            while (read >= 0 && end.hasRemaining() && channel.size() >= END) {
                read = channel.read(end, channel.size() - END + end.position());
            }
            if (channel.size() < END || end.hasRemaining() || end.getInt(0) != END_SIGNATURE) {
                throw new ZipException("it does not end as a ZIP file does");
            }
            long list = Integer.toUnsignedLong(end.getInt(12));
            long offset = Integer.toUnsignedLong(end.getInt(16));
            boolean huge = channel.size() >= ZIP64;
            require(
                    list <= LONGEST_LIST && (huge || offset + list + END == channel.size()),
                    "its list of members is none");
        }
    }

    private static List<ZipEntry> members(ZipFile zip) {
        require(zip.size() <= MOST, "it has more members than there can be");
        require(zip.getComment() == null, "it has a comment");
        List<ZipEntry> members = new ArrayList<>();
        Set<String> names = new HashSet<>();
        zip.stream().forEach(each -> {
            require(names.add(each.getName()), "it has a member twice: " + named(each.getName()));
            members.add(each);
        });
        return members;
    }

    private static void requireSound(ZipEntry member) {
        String name = named(member.getName());
        require(
                NAME.matcher(member.getName()).matches()
                        && ArchivedLedger.MEMBERS.contains(
                                member.getName().substring(member.getName().indexOf('/') + 1)),
                name + " does not belong into an archive");
        require(member.getComment() == null, name + " has a comment");
        require(
                member.getSize() <= SMALL || member.getSize() / DENSEST <= member.getCompressedSize(),
                name + " unpacks to more than a ledger does");
    }

    /** Reads the file once from its beginning to its end, as programs do that do not look at the list, and holds all against the list. */
    private static void requireSame(List<ZipEntry> members, Path file) throws IOException {
        Iterator<ZipEntry> listed = members.iterator();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry found = in.getNextEntry(); found != null; found = in.getNextEntry()) {
                require(listed.hasNext(), "it has a member that is not in its list: " + named(found.getName()));
                ZipEntry expected = listed.next();
                require(expected.getName().equals(found.getName()), "its list says something else than its members");
                require(
                        length(in, expected.getSize()) == expected.getSize(),
                        named(found.getName()) + " is not as long as is said");
                require(
                        expected.getCrc() == found.getCrc()
                                && expected.getCompressedSize() == found.getCompressedSize(),
                        "its list says something else than its members");
            }
        }
        require(!listed.hasNext(), "it lacks members that are in its list");
    }

    private static long length(InputStream member, long most) throws IOException {
        byte[] some = new byte[1 << 16];
        long length = 0;
        for (int read = member.read(some); read >= 0; read = member.read(some)) {
            length += read;
            if (length > most) {
                return length;
            }
        }
        return length;
    }

    private static String named(String name) {
        String printable = name.replaceAll("[^ -~]", "?");
        return printable.length() > 100 ? printable.substring(0, 100) + "…" : printable;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** The ledgers in it, by folder. */
    public List<ArchivedLedger> ledgers() {
        return zip.stream()
                .map(each -> each.getName().substring(0, each.getName().indexOf('/') + 1))
                .distinct()
                .sorted()
                .map(folder -> new ArchivedLedger(zip, folder))
                .toList();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
