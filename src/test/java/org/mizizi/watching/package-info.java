@NullMarked
package org.mizizi.watching;

import org.jspecify.annotations.NullMarked;
