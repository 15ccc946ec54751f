package io.consort.kernel.note;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** What every text of a note must be: proper UTF-8 without control characters, ending in a newline. */
final class NoteText {

    private NoteText() {}

    static byte[] encode(String text) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new NoteException.Malformed("The note has no form in UTF-8.", e);
        }
    }

    static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new NoteException.Malformed("The note is not UTF-8.", e);
        }
    }

    static String require(String text) {
        if (!text.endsWith("\n")) {
            throw new NoteException.Malformed("The note does not end in a newline.");
        }
        if (text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new NoteException.Malformed("The note has control characters.");
        }
        return text;
    }
}
