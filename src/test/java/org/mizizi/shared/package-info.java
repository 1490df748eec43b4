@NullMarked
package org.mizizi.shared;

import org.jspecify.annotations.NullMarked;
