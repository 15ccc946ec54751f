/** How the images are built. */
@NullMarked
package io.consort.k8s.image;

import org.jspecify.annotations.NullMarked;
