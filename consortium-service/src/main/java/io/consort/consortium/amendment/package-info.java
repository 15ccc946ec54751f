/** How a charter is changed: by its secretariat while it binds nobody, by a resolution afterwards. */
@NullMarked
package io.consort.consortium.amendment;

import org.jspecify.annotations.NullMarked;
