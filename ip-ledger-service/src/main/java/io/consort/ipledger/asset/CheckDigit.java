package io.consort.ipledger.asset;

/** Digits that an office adds to a number so that slips are noticed. A number without one is not checked. */
final class CheckDigit {

    private static final int ELEVEN = 11;

    private CheckDigit() {}

    /**
     * EPO: digits by 1 and 2 in turn, the last by 2, the sum of the products' digits, what it lacks to a multiple of ten (EPO, Open
     * Patent Services, notes on application numbers; the same as ISO/IEC 7812-1, Annex B).
     */
    static boolean isEuropean(String number) {
        int stop = number.indexOf('.');
        if (stop < 0) {
            return true;
        }
        int sum = 0;
        for (int i = 0; i < stop; i++) {
            int product = (number.charAt(i) - '0') * (1 + (stop - i) % 2);
            sum += product / 10 + product % 10;
        }
        return (10 - sum % 10) % 10 == number.charAt(stop + 1) - '0';
    }

    /**
     * UK IPO: as the EPO. The rule was found in no publication of the office; it holds for the numbers that its published decisions
     * name, of 2000 to 2021 (BL O/080/02, O/350/10, O/367/17, O/097/20, O/154/21, O/1008/22, O/1115/22, O/1065/24).
     */
    static boolean isBritish(String number) {
        return isEuropean(number);
    }

    /**
     * DPMA (Mitteilung des Präsidenten 3/1983). To 1980, when numbers had seven digits: the digits by 1 to 7 from the last, the sum
     * modulo ten. Since 1981: by 2 and so on from the last, the sum modulo 11 taken from 11; eleven is written 0. For ten both a 0 and
     * an X are taken, since the notice has no example of it. The two leading digits are the year, for patents less fifty.
     */
    static boolean isGerman(String number) {
        int stop = number.indexOf('.');
        if (stop < 0) {
            return true;
        }
        int year = Integer.parseInt(number.substring(0, 2));
        boolean old = stop == 7 && (year <= 30 || (year > 44 && year <= 80));
        int sum = 0;
        for (int i = 0; i < stop; i++) {
            sum += (number.charAt(i) - '0') * (stop - i + (old ? 0 : 1));
        }
        char digit = number.charAt(stop + 1);
        if (old) {
            return digit == '0' + sum % 10;
        }
        int check = ELEVEN - sum % ELEVEN;
        return check == 10 ? digit == '0' || digit == 'X' : digit == '0' + check % ELEVEN;
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
