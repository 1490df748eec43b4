@NullMarked
package org.mizizi.local;

import org.jspecify.annotations.NullMarked;
