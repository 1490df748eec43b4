@NullMarked
package org.mizizi.memory;

import org.jspecify.annotations.NullMarked;
