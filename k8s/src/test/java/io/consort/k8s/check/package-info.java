/** Rules that every overlay keeps; each is seen failing on a fixture. */
@NullMarked
package io.consort.k8s.check;

import org.jspecify.annotations.NullMarked;
