/** The rules that keep a service's code in its shape. */
@NullMarked
package io.consort.testkit.architecture;

import org.jspecify.annotations.NullMarked;
