import Diagnostics

extension Explanation {
  /// What is said of templates and of the data that fills them.
  public static let templating = syntaxOfTemplates + namesInTemplates + valuesInTemplates

  private static let syntaxOfTemplates = [
    Explanation(
      "template-syntax", Text(zh: "模板写法有误。", en: "The template is not well formed."),
      wrong: "{% for x in list %}{{ x }}", right: "{% for x in list %}{{ x }}{% endfor %}",
      why: Text(zh: "引擎不猜测缺了什么。", en: "The engine does not guess what is missing.")),
    Explanation(
      "template-tag", Text(zh: "没有这个名称的标签。", en: "There is no tag of this name."),
      wrong: "{% iff x %}…{% endiff %}", right: "{% if x %}…{% endif %}",
      why: Text(
        zh: "不认识的标签如果被忽略，内容就会悄悄消失。", en: "If unknown tags were passed over, their content would vanish unnoticed.")),
    Explanation(
      "template-block",
      Text(
        zh: "区块用法有误：必需的没有定义，区块之外有输出，或继承了两次。",
        en: "A required block is missing, something stands outside of blocks, or two templates are extended."),
      wrong: "{% extends 'base.html' %}\n{% extends 'wide.html' %}",
      right: "{% extends 'base.html' %}\n{% block body %}…{% endblock %}",
      why: Text(zh: "这样的模板印不出完整的页面。", en: "Such a template prints no whole page.")),
    Explanation(
      "template-context",
      Text(
        zh: "这个位置不能放值：例如脚本、没有引号的属性、标签名。",
        en: "A value cannot stand here: in a script, an unquoted attribute or the name of a tag."),
      wrong: "<a class={{ name }}>", right: "<a class=\"{{ name }}\">",
      why: Text(zh: "在这些位置，没有一种转义能保证安全。", en: "In these places no escaping is safe.")),
    Explanation(
      "template-limit",
      Text(
        zh: "模板或值超过了上限：过大、过深或参数过多。",
        en: "A template or a value is too large, too deeply nested, or has too many parameters."),
      wrong: "{{ 'x' * 1000000000 }}", right: "{{ 'x' * 80 }}",
      why: Text(zh: "上限使一次生成总能结束，也不会占满内存。", en: "Limits make every build end, within its memory.")),
    Explanation(
      "template-recursion",
      Text(zh: "宏、包含或区块无止境地调用自己。", en: "A macro, an include or a block calls itself without end."),
      wrong: "{% macro tree(n) %}{{ tree(n) }}{% endmacro %}\n{{ tree(root) }}",
      right: "{% macro tree(n) %}{% for c in n.children %}{{ tree(c) }}{% endfor %}{% endmacro %}\n{{ tree(root) }}",
      why: Text(zh: "这样的页面永远生成不完。", en: "Such a page would never be finished.")),
    Explanation(
      "json-syntax", Text(zh: "JSON 数据写法有误。", en: "The data is not well-formed JSON."),
      wrong: "{\"name\": \"长春\",}", right: "{\"name\": \"长春\"}",
      why: Text(zh: "读不出来的数据填不进模板。", en: "Data that cannot be read fills no template.")),
  ]

  private static let namesInTemplates = [
    Explanation(
      "template-missing", Text(zh: "没有这个名称的模板。", en: "There is no template of this name."),
      wrong: "{% include 'partials/chps.html' %}", right: "{% include 'partials/chips.html' %}",
      why: Text(zh: "页面会缺一块。", en: "A piece of the page would be missing.")),
    Explanation(
      "template-duplicate", Text(zh: "两个文件是同名的模板。", en: "Two files are templates of one name."),
      wrong: "pages/a.html\npages/a.html", right: "pages/a.html\npages/b.html",
      why: Text(zh: "无从知道用哪一个。", en: "Nobody could tell which is meant.")),
    Explanation(
      "template-filter", Text(zh: "没有这个名称的过滤器。", en: "There is no filter of this name."),
      wrong: "{{ name|uper }}", right: "{{ name|upper }}",
      why: Text(zh: "值会不经处理就印出来。", en: "The value would be printed unchanged.")),
    Explanation(
      "template-test", Text(zh: "没有这个名称的测试。", en: "There is no test of this name."),
      wrong: "{% if x is empty %}…{% endif %}", right: "{% if not x %}…{% endif %}",
      why: Text(zh: "条件的真假无从判断。", en: "The condition could be neither true nor false.")),
    Explanation(
      "template-function", Text(zh: "函数不存在或出错了。", en: "A function is left out here, or has failed."),
      wrong: "{{ lipsum() }}", right: "<p>正文</p>",
      why: Text(zh: "同样的输入必须得到同样的页面。", en: "The same input must give the same page.")),
    Explanation(
      "template-argument",
      Text(zh: "参数缺少、多余、重复或类型不对。", en: "An argument is missing, unknown, given twice or of the wrong kind."),
      wrong: "{% for row in list|batch %}…{% endfor %}", right: "{% for row in list|batch(3) %}…{% endfor %}",
      why: Text(zh: "少了参数，结果就没有定义。", en: "Without it there is no defined result.")),
    Explanation(
      "template-method-name",
      Text(
        zh: "用了 Jinja2 的方法名：要么会改变值，要么其实是想读一个键。",
        en: "The name of a Jinja2 method: it would change a value, or a key of that name was meant."),
      wrong: "{{ list.append(1) }}", right: "{{ list + [1] }}",
      why: Text(zh: "模板里的值不能改变，页面才与次序无关。", en: "Values do not change, so that pages do not depend on their order.")),
    Explanation(
      "template-undefined", Text(zh: "用了没有定义的名称或键。", en: "A name or a key is not defined."),
      wrong: "{{ indicator.nmae }}", right: "{{ indicator.name }}",
      why: Text(zh: "否则页面上只会是一片空白。", en: "It would be a blank on the page.")),
  ]

  private static let valuesInTemplates = [
    Explanation(
      "template-type",
      Text(zh: "值的类型不适合这个运算或过滤器。", en: "A value is of a kind that the operator or filter does not take."),
      wrong: "{{ '5' + 1 }}", right: "{{ '5'|int + 1 }}",
      why: Text(zh: "猜测类型会得出错误的数。", en: "Guessing kinds makes wrong numbers.")),
    Explanation(
      "template-value",
      Text(
        zh: "值的类型对，但不能这样用，例如除以零。", en: "A value of the right kind that cannot be used so, such as a division by zero."),
      wrong: "{{ done / 0 }}", right: "{{ done / total if total else '—' }}",
      why: Text(zh: "页面上不能出现没有意义的数。", en: "No number without meaning may be printed.")),
    Explanation(
      "template-unsafe",
      Text(
        zh: "值放在这里不安全，例如 javascript: 地址。",
        en: "A value is not safe here, such as an address that begins with javascript:."),
      wrong: "<a href=\"{{ 'javascript:alert(1)' }}\">", right: "<a href=\"{{ 'https://example.org/' }}\">",
      why: Text(zh: "这样的地址会在读者的浏览器里运行代码。", en: "Such an address would run code in the reader's browser.")),
  ]
}
