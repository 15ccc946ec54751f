/** What the manifests say, rendered and read strictly. */
@NullMarked
package io.consort.k8s;

import org.jspecify.annotations.NullMarked;
