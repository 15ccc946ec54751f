/** How a charter is changed: by its secretariat while it binds nobody, by a resolution or by all its members afterwards. */
@NullMarked
package io.consort.consortium.amendment;

import org.jspecify.annotations.NullMarked;
