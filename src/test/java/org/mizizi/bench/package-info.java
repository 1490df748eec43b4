@NullMarked
package org.mizizi.bench;

import org.jspecify.annotations.NullMarked;
