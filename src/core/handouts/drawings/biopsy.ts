/** A needle through skin and fat into muscle, with a small piece of muscle in its notch. */
export const BIOPSY = {
  viewBox: '0 -20 220 188',
  shapes:
    '<path class="tone" d="M6 104C60 92 160 92 214 104V166H6Z"/>' +
    '<path class="fine" d="M6 120C60 108 160 108 214 120M6 136C60 124 160 124 214 136M6 152C60 140 160 140 214 152"/>' +
    '<path d="M6 104C60 92 160 92 214 104"/>' +
    '<path d="M6 62C60 50 160 50 214 62M6 70C60 58 160 58 214 70"/>' +
    '<path class="fine" d="M24 84C26 80 32 80 34 84M54 80C56 76 62 76 64 80M150 79C152 75 158 75 160 79M184 84C186 80 192 80 194 84M40 92C42 88 48 88 50 92M170 91C172 87 178 87 180 91"/>' +
    '<g transform="rotate(24 104 138)">' +
    '<path class="paper" d="M101 20H107V128L104 138L101 128Z"/>' +
    '<path class="clot" d="M103 104H111V122H103Z"/>' +
    '<path class="paper" d="M96 -12H112V20H96Z"/>' +
    '<path d="M90 -12H118"/>' +
    '</g>',
};
