package io.consort.ipledger.distribution.web;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.PAID;
import static io.consort.ipledger.Sematech.STANDARD;
import static io.consort.ipledger.Sematech.TI;
import static io.consort.ipledger.Sematech.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.distribution.Adjustment;
import io.consort.ipledger.distribution.DistributionId;
import io.consort.ipledger.distribution.Forgone;
import io.consort.ipledger.distribution.Line;
import io.consort.ipledger.distribution.PaymentStatus;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.scheme.Payee;
import io.consort.kernel.exit.ExitId;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.starter.ledger.InclusionProof;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class StatementDocumentTest {

    private static final ConsortiumId SEMATECH = new ConsortiumId("sematech");

    @Test
    void writesEveryAlphabetItHasAndNamesTheCodePointsOfTheOthers() throws IOException {
        assertThat(text(statement("\u0394\u03b9\u03ba\u03b1\u03af\u03c9\u03bc\u03b1 \u0e01", "short")))
                .contains("\u0394\u03b9\u03ba\u03b1\u03af\u03c9\u03bc\u03b1 [U+0E01]");
    }

    @Test
    void writesChineseJapaneseAndKorean() throws IOException {
        String tier =
                "\u4e00\u4eba\u5341\u65e5\u672c \u4e2d\u56fd\u79d1\u5b66\u9662 R-1 \u682a\u5f0f\u4f1a\u793e\u65e5\u7acb"
                        + "\u88fd\u4f5c\u6240 \u306e\u30d7\u30ed\u30bb\u30b9 \uc0bc\uc131\uc804\uc790";
        byte[] document = new StatementDocument().of(SEMATECH, statement(tier, "short"));
        assertThat(document).as("only what is used is embedded").hasSizeLessThan(200_000);
        assertThat(new StatementDocument().of(SEMATECH, statement(tier, "short")))
                .isEqualTo(document);
        try (PDDocument read = Loader.loadPDF(document)) {
            assertThat(new PDFTextStripper().getText(read)).contains(tier);
            PDResources resources = read.getPage(0).getResources();
            int fonts = 0;
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).as("a subset").matches("[A-Z]{6}\\+.*");
                fonts++;
            }
            assertThat(fonts).isEqualTo(2);
        }
    }

    @Test
    void goesOnOverAsManyPagesAsItNeeds() throws IOException {
        byte[] document = new StatementDocument().of(SEMATECH, statement("tier", "entry ".repeat(4_000) + "end"));
        try (PDDocument read = Loader.loadPDF(document)) {
            assertThat(read.getNumberOfPages()).isGreaterThan(2);
            assertThat(new PDFTextStripper().getText(read).split("entry", -1)).hasSizeGreaterThan(4_000);
            assertThat(new PDFTextStripper().getText(read)).contains("end");
        }
    }

    @Test
    void breaksAWordThatIsLongerThanALine() throws IOException {
        String joined = text(statement("x".repeat(100), "y".repeat(3_000))).replaceAll("\\s", "");
        assertThat(joined).contains("x".repeat(100)).contains("y".repeat(3_000));
    }

    @Test
    void theSameStatementIsTheSameFile() {
        assertThat(new StatementDocument().of(SEMATECH, statement("tier", "entry")))
                .isEqualTo(new StatementDocument().of(SEMATECH, statement("tier", "entry")));
    }

    @Test
    void namesTheExpenseThatALineGivesBack() throws IOException {
        assertThat(text(statement(new Line("what was spent", usd("1.00"), null, null, "X-1"), "short")))
                .contains("what was spent, expense X-1");
    }

    private static String text(StatementResponse statement) throws IOException {
        try (PDDocument read = Loader.loadPDF(new StatementDocument().of(SEMATECH, statement))) {
            return new PDFTextStripper().getText(read);
        }
    }

    private static StatementResponse statement(String tier, String entry) {
        return statement(new Line(tier, usd("1.00"), null), entry);
    }

    private static StatementResponse statement(Line line, String entry) {
        return new StatementResponse(
                new DistributionId("D-1"),
                Payee.of(IBM),
                null,
                new IncomeId("I-1"),
                A1,
                STANDARD,
                1,
                PAID,
                List.of(new Forgone(TI, new ExitId("exit-1"), PAID)),
                List.of(line),
                usd("1.00"),
                List.of(new Adjustment(1, "a late assignment", usd("0.50"), usd("0.50"), 17)),
                PaymentStatus.PAYABLE,
                usd("0.00"),
                usd("1.00"),
                new InclusionProof(17, 16, entry, "leaf", 20, List.of("a", "b"), "origin\n20\nroot\n"),
                "log.test+00000000+AQ==");
    }
}
