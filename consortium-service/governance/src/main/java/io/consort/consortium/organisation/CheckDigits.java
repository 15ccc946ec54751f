package io.consort.consortium.organisation;

/** Check digits of the identifiers, by which a slip of the pen is noticed. */
final class CheckDigits {

    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private CheckDigits() {}

    /**
     * The remainder of a text by 97, letters standing for 10 to 35 (ISO/IEC 7064, MOD 97-10). A text that carries its check
     * digits leaves 1.
     *
     * @param text digits and capital letters
     */
    static int mod97(String text) {
        int remainder = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = Character.digit(text.charAt(i), 36);
            remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97;
        }
        return remainder;
    }

    /**
     * The weighted sum of a text by 31, each place weighing three times the one before it (the form of ISO/IEC 7064's MOD 31-3
     * that GB 32100-2015 uses). A text that carries its check character leaves 0.
     *
     * @param alphabet what the characters stand for, from 0
     */
    static int mod31(String text, String alphabet) {
        int weight = 1;
        int sum = 0;
        for (int i = 0; i < text.length() - 1; i++) {
            sum = (sum + alphabet.indexOf(text.charAt(i)) * weight) % 31;
            weight = weight * 3 % 31;
        }
        return (sum + alphabet.indexOf(text.charAt(text.length() - 1))) % 31;
    }

    /**
     * The check character of an organisation code (GB 11714-1997 §3.3): eleven less the weighted sum by 11, ten written as X and
     * eleven as 0.
     *
     * @param body eight digits and capital letters, letters standing for 10 to 35
     */
    static char mod11(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += Character.digit(body.charAt(i), 36) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return switch (check) {
            case 11 -> '0';
            case 10 -> 'X';
            default -> (char) ('0' + check);
        };
    }
}
