@NullMarked
package org.mizizi.demo.web;

import org.jspecify.annotations.NullMarked;
