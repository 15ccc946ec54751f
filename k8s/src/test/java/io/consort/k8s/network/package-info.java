/** Who may call whom. */
@NullMarked
package io.consort.k8s.network;

import org.jspecify.annotations.NullMarked;
