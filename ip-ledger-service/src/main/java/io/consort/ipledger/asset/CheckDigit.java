package io.consort.ipledger.asset;

/** Digits that an office adds to a number so that slips are noticed. A number without one is not checked. */
final class CheckDigit {

    private static final int ELEVEN = 11;

    private CheckDigit() {}

    /**
     * EPO: digits by 1 and 2 in turn, the sum of the products' digits, what it lacks to a multiple of ten (EPO, Open Patent
     * Services, notes on application numbers).
     */
    static boolean isEuropean(String number) {
        int stop = number.indexOf('.');
        if (stop < 0) {
            return true;
        }
        int sum = 0;
        for (int i = 0; i < stop; i++) {
            int product = (number.charAt(i) - '0') * (1 + i % 2);
            sum += product / 10 + product % 10;
        }
        return (10 - sum % 10) % 10 == number.charAt(stop + 1) - '0';
    }

    /** CNIPA: digits by 2 to 9 in turn, the sum modulo 11, X for ten (ZC 0006-2003, section 5). */
    static boolean isChinese(String number) {
        int stop = number.indexOf('.');
        if (stop < 0) {
            return true;
        }
        int sum = 0;
        for (int i = 0; i < stop; i++) {
            sum += (number.charAt(i) - '0') * (2 + i % 8);
        }
        int check = sum % ELEVEN;
        return number.charAt(stop + 1) == (check == 10 ? 'X' : (char) ('0' + check));
    }
}
