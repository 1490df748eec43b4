@NullMarked
package org.mizizi.demo;

import org.jspecify.annotations.NullMarked;
