@NullMarked
package org.mizizi.coherence;

import org.jspecify.annotations.NullMarked;
