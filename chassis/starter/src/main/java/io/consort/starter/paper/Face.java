package io.consort.starter.paper;

import java.io.IOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A font in a document, of which those glyphs are embedded that the document uses.
 *
 * @param font as the document knows it
 * @param glyphs which characters it has
 */
record Face(PDType0Font font, CmapLookup glyphs) {

    static Face of(PDDocument document, TrueTypeFont parsed) throws IOException {
        return new Face(PDType0Font.load(document, parsed, true), parsed.getUnicodeCmapLookup());
    }

    boolean has(int character) {
        return glyphs.getGlyphId(character) != 0;
    }

    float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }
}
