/** How Chinese is found by who types letters: {@link dev.baton.membership.words.Pinyin}, for people and units alike. */
@NullMarked
package dev.baton.membership.words;

import org.jspecify.annotations.NullMarked;
