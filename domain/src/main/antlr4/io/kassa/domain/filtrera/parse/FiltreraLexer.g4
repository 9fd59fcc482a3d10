// The words of Filtrera. Line ends are tokens here; LayoutReader turns them into NEWLINE, INDENT and
// DEDENT where they mean something, and BracketReader tells the round brackets apart.
lexer grammar FiltreraLexer;

options {
  superClass = TemplateLexer;
}

tokens {
  INDENT,
  DEDENT,
  CALL_OPEN,
  LAMBDA_OPEN,
  TEMPLATE_EXPRESSION_CLOSE
}

LINE_COMMENT : '//' ~[\r\n]* -> skip ;
BLOCK_COMMENT : '/*' .*? '*/' -> skip ;
SPACE : [ \t\u00a0]+ -> skip ;
NEWLINE : '\r'? '\n' | '\r' ;

IMPORT : 'import' ;
EXPORT : 'export' ;
PARAM : 'param' ;
LET : 'let' ;
FROM : 'from' ;
MATCH : 'match' ;
WHEN : 'when' ;
WITH : 'with' ;
IS : 'is' ;
NOT : 'not' ;
AND : 'and' ;
OR : 'or' ;
TRUE : 'true' ;
FALSE : 'false' ;
NOTHING : 'nothing' ;

ARROW : '=>' ;
PIPE : '|>' ;
LOOKUP : '->' ;
CAST : '::' ;
EQUAL : '==' ;
UNEQUAL : '!=' ;
AT_LEAST : '>=' ;
AT_MOST : '<=' ;
GREATER : '>' ;
LESS : '<' ;
ASSIGN : '=' ;
PLUS : '+' ;
MINUS : '-' ;
STAR : '*' ;
SLASH : '/' ;
BAR : '|' ;
DOT : '.' ;
COMMA : ',' ;
COLON : ':' ;
QUESTION : '?' ;
PAREN_OPEN : '(' ;
PAREN_CLOSE : ')' ;
BRACKET_OPEN : '[' ;
BRACKET_CLOSE : ']' ;
BRACE_OPEN : '{' { openBrace(); } ;
BRACE_CLOSE : '}' { closeBrace(); } ;

PERCENT : DIGITS ('.' DIGITS)? '%' ;
NUMBER : DIGITS ('.' DIGITS)? ;
TEXT : '\'' (~'\'' | '\'\'')* '\'' | '"' (~'"' | '""')* '"' ;
REGEX : '/' { regexMayStart() }? (~[/\\\r\n] | '\\' ~[\r\n])+ '/' [rims]* ;
TEMPLATE_OPEN : '$'+ '\'' { openTemplate(); } -> pushMode(TEMPLATE) ;
NAME : [\p{L}_] [\p{L}\p{N}_]* ;
QUOTED_NAME : '`' ~[`\r\n]+ '`' ;
UNKNOWN : . ;

fragment DIGITS : [0-9]+ ;

mode TEMPLATE ;

TEMPLATE_QUOTE : '\'\'' -> type(TEMPLATE_TEXT) ;
TEMPLATE_CLOSE : '\'' { closeTemplate(); } -> popMode ;
TEMPLATE_EXPRESSION_OPEN : '{'+ { openExpression(); } ;
TEMPLATE_TEXT : ~['{]+ ;
