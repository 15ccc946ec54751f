package io.consort.embedded.documents;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** What a journal asks of a disk. Each method has done what it says when it returns, or throws. */
interface Disk {

    /** Opens a file to be read and written, or makes an empty one. */
    File open(Path path) throws IOException;

    /** Gives a file the name of another, which is gone then; both at once, whenever the power fails. */
    void rename(Path file, Path to) throws IOException;

    /** Removes a file, if it is there. */
    void remove(Path file) throws IOException;

    /** Brings a folder's names to disk. */
    void sync(Path folder) throws IOException;

    /** How many bytes are free there, as far as is known. */
    long room(Path folder) throws IOException;

    /** An open file. */
    interface File extends Closeable {

        /** Writes all the bytes at a place; where it throws, some of them may be there. */
        void write(ByteBuffer bytes, long at) throws IOException;

        /** Reads until the buffer is full or the file ends. */
        void read(ByteBuffer into, long at) throws IOException;

        long size() throws IOException;

        void truncate(long size) throws IOException;

        /**
         * Brings what was written to disk. Where it throws, nobody knows what is there, and asking again does not tell: the
         * operating system may have given up the pages that it could not write, and count them as written.
         */
        void force() throws IOException;
    }
}
