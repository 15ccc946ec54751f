package io.consort.consortium.exit;

import io.consort.kernel.json.Kebab;

/** Constants as words in a sentence. */
final class Words {

    private Words() {}

    static String of(Enum<?> constant) {
        return Kebab.ofConstant(constant).replace('-', ' ');
    }
}
