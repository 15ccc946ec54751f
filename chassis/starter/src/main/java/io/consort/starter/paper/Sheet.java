package io.consort.starter.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Text on A4 pages, from top to bottom. The same text gives the same bytes: no time, no chance and no font of the machine
 * goes into it. A character that no font of the typeface has is written as its code point, never left out.
 */
public final class Sheet implements AutoCloseable {

    private static final float MARGIN = 56;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float SPACING = 1.45f;

    private final PDDocument document = new PDDocument();
    private final Faces faces;
    private PDPageContentStream content;
    private float y;

    /**
     * An empty one.
     *
     * @param number goes into the document's own id
     */
    public Sheet(Typeface typeface, long number) throws IOException {
        document.setDocumentId(number);
        faces = new Faces(document, typeface);
        content = page();
    }

    private PDPageContentStream page() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        y = PDRectangle.A4.getHeight() - MARGIN;
        return new PDPageContentStream(document, page);
    }

    /** A line, or more where it is too long for one. */
    public void text(String text, float size) throws IOException {
        for (String line : lines(faces.printable(text), size, WIDTH)) {
            advance(size);
            show(line, MARGIN, size);
        }
    }

    /** A name and, beside it, what is there of it. */
    public void row(String name, String value, float size, float indent) throws IOException {
        List<String> names = lines(faces.printable(name), size, indent - 8);
        List<String> values = lines(faces.printable(value), size, WIDTH - indent);
        for (int i = 0; i < Math.max(names.size(), values.size()); i++) {
            advance(size);
            if (i < names.size()) {
                show(names.get(i), MARGIN, size);
            }
            if (i < values.size()) {
                show(values.get(i), MARGIN + indent, size);
            }
        }
    }

    /** An empty space. */
    public void gap(float height) {
        y -= height;
    }

    /** The whole, as a file. */
    public byte[] bytes() throws IOException {
        content.close();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes, CompressParameters.NO_COMPRESSION);
        return bytes.toByteArray();
    }

    private void advance(float size) throws IOException {
        if (y - size * SPACING < MARGIN) {
            content.close();
            content = page();
        }
        y -= size * SPACING;
    }

    private void show(String line, float x, float size) throws IOException {
        content.beginText();
        content.newLineAtOffset(x, y);
        for (Faces.Run run : faces.runs(line)) {
            content.setFont(run.face().font(), size);
            content.showText(run.text());
        }
        content.endText();
    }

    private List<String> lines(String text, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (faces.width(rest, size) > width) {
            int end = fitting(rest, size, width);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    private int fitting(String text, float size, float width) throws IOException {
        int end = 0;
        int space = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            if (faces.width(text.substring(0, next), size) > width) {
                break;
            }
            if (text.charAt(end) == ' ') {
                space = next;
            }
            end = next;
        }
        return space > 0 ? space : Math.max(end, text.offsetByCodePoints(0, 1));
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
