package io.consort.quickstart.browser;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How each language writes the figures of the story. */
enum Writing {
    CHINESE(Locale.SIMPLIFIED_CHINESE),
    ENGLISH(Locale.UK);

    private static final BigInteger HUNDREDTHS_OF_PERCENT = BigInteger.valueOf(10_000);

    private final Locale locale;

    Writing(Locale locale) {
        this.locale = locale;
    }

    static Writing of(Look look) {
        return look == Look.CHINESE ? CHINESE : ENGLISH;
    }

    /** A text of the client. */
    String say(String chinese, String english) {
        return this == CHINESE ? chinese : english;
    }

    /** A sum in US dollars, with the code of the currency. */
    String money(String amount) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(2);
        BigDecimal sum = new BigDecimal(amount);
        return (sum.signum() < 0 ? "-" : "") + "USD " + format.format(sum.abs());
    }

    /** A date without a time. */
    String day(String date) {
        return LocalDate.parse(date)
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }

    /** A fraction, with its percentage cut after two digits. */
    String share(String fraction) {
        String[] parts = fraction.split("/");
        if (parts.length == 1) {
            return percent(HUNDREDTHS_OF_PERCENT.multiply(new BigInteger(fraction)));
        }
        BigInteger[] quotient =
                HUNDREDTHS_OF_PERCENT.multiply(new BigInteger(parts[0])).divideAndRemainder(new BigInteger(parts[1]));
        return fraction + " (" + (quotient[1].signum() == 0 ? "" : "≈ ") + percent(quotient[0]) + ")";
    }

    private String percent(BigInteger hundredths) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(new BigDecimal(hundredths, 4));
    }

    /**
     * Who owns what, a line for each.
     *
     * @param title as the story has it: {@code ibm 1/3, ti 2/3}
     */
    String owners(String title) {
        return Arrays.stream(title.split(", "))
                .map(each -> each.split(" "))
                .map(each -> each[0] + " " + share(each[1]))
                .collect(Collectors.joining("; "));
    }
}
